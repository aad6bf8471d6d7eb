import { expect, it } from 'vitest';
import { statedTitle } from '../../../src/dom/stated-title.ts';
import { parsePage } from './parse-page.ts';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

const cases: Record<string, string> = {
  '<title>Strikes hit depots, ministry says | The Example</title>': 'Strikes hit depots, ministry says',
  '<title>The Example: World – Strikes hit depots in the night, ministry says</title>':
    'Strikes hit depots in the night, ministry says',
  '<title>World | Strikes hit depots, ministry says | The Example</title>':
    'Strikes hit depots, ministry says',
  // Nothing tells which part is the name of the site.
  '<title>Peace deal - The New York Times</title>': 'Peace deal - The New York Times',
  '<title>Strikes hit depots again - The Evening News of the Northern Coast</title>':
    'Strikes hit depots again',
  '<title>东京发生强烈地震，暂无人员伤亡_国际_示例网</title>': '东京发生强烈地震，暂无人员伤亡',
  '<title>东京发生强烈地震，暂无人员伤亡-示例网</title>': '东京发生强烈地震，暂无人员伤亡',
  '<title>東京で大きな地震があった｜見本新聞</title>': '東京で大きな地震があった',
  '<title>見本新聞：snake_case and kebab-case in names</title>':
    '見本新聞：snake_case and kebab-case in names',
  [`<title>No deal | The Example</title>${meta('og:site_name', 'The Example')}`]: 'No deal',
  [`<title>The Example - No deal</title>${meta('og:site_name', 'The Example')}`]: 'No deal',
  [`<title>The Example</title>${meta('og:site_name', 'The Example')}`]: 'The Example',
  [`<title>Other</title>${meta('og:title', 'Pi - the small one')}`]: 'Pi - the small one',
  [meta('og:title', 'No deal - Example') + meta('og:site_name', 'Example')]: 'No deal',
  '': '',
};

for (const [head, title] of Object.entries(cases)) {
  it(`${head} states “${title}”`, () => expect(statedTitle(parsePage(head))).toBe(title));
}
