import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../src/dom/read-block.ts';
import type { PageSettings } from '../../../src/messages/protocol.ts';
import { createMarks } from '../../../src/page/sentence-mark.ts';
import { openPage } from '../dom/parse-page.ts';
import { matchOf, SETTINGS } from './fake-page.ts';

const document = openPage('<p>It struck depots. It struck depots.</p>');
const element = document.querySelector('p') as Element;
const block = {
  ...readBlock({ leaves: [...element.childNodes] as Text[], isPreformatted: false }),
  element,
  kind: 'prose' as const,
};
const sentence = (start: number) => ({
  block,
  span: { start, end: start + 17 },
  text: 'It struck depots.',
});
const found = [
  { sentence: sentence(0), matches: [matchOf('targets'), matchOf('deaths')] },
  { sentence: sentence(18), matches: [matchOf('targets')] },
];
const keys = (settings: Partial<PageSettings>) =>
  createMarks(found, { ...SETTINGS, ...settings }).map(({ entries }) => entries.map(({ key }) => key));

describe('createMarks', () => {
  it('tells the same sentence at two places apart', () =>
    expect(keys({})).toEqual([
      ['targets/depots/It struck depots.', 'deaths/depots/It struck depots.'],
      ['targets/depots/It struck depots. (2)'],
    ]));

  it('leaves out ignored disputes', () =>
    expect(keys({ ignoredDisputes: [matchOf('targets').dispute] })).toEqual([
      ['deaths/depots/It struck depots.'],
    ]));

  it('leaves out ignored matches wherever the sentence stands', () =>
    expect(keys({ ignoredMatches: ['targets/depots/It struck depots.'] })).toEqual([
      ['deaths/depots/It struck depots.'],
    ]));
});
