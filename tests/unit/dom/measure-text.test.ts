import { expect, it } from 'vitest';
import { readBody } from './news-sentences.ts';

it('weighs Chinese characters as more than Latin letters', () => {
  const items = [
    '外交部周二说，车队到了。',
    '军方否认，称报道不实。',
    '居民说，他们不信。',
    '联合国警告，缺水严重。',
  ];
  const body = `<main><h1>车队抵达</h1><div>${items.map((text) => `<p>${text}</p>`).join('')}</div></main>`;
  expect(readBody(body).slice(-4)).toEqual(items);
});
