import { readPage } from '../../../src/dom/read-page.ts';
import { parsePage } from './parse-page.ts';

/** Twelve paragraphs of news, none like another. */
export const NEWS: readonly string[] = [
  'The ministry said on Tuesday that the first convoy had crossed the border after dawn, carrying flour and medicine.',
  'Residents of the town, many of whom had fled twice in three years, had little faith in the promises of either side.',
  'A spokesman for the army denied that any of its aircraft had flown over the area, and called the reports a fabrication.',
  'Independent monitors, who rely on volunteers inside the country, counted at least 31 strikes during the weekend.',
  'The United Nations has warned that unless a ceasefire holds, more than 120,000 people could be without clean water.',
  'Diplomats in Geneva were cautious, saying that similar pledges had been made in March, and had collapsed within days.',
  'For the doctors at the only hospital still working, the argument mattered less than the fuel that ran the generators.',
  'The foreign minister, speaking before a meeting, insisted that the operation would continue until its aims were achieved.',
  'Pictures released last week show that two of the bridges, which were rebuilt only last autumn, have been destroyed again.',
  'Aid workers say the road to the south, once the quickest way to the coast, is passable only in the early morning.',
  'Opposition leaders accused the government of using the talks to win time, a charge that officials dismissed as absurd.',
  'Economists expect that the price of bread, which has doubled since the spring, will rise further in October.',
];

/** Paragraphs of the news, from one to another. */
export const paragraphs = (from: number, to: number): string =>
  NEWS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

/** What is read of a page with this body, without its headline. */
export function readBody(body: string): readonly string[] {
  const document = parsePage(`<html lang="en"><head></head><body>${body}</body></html>`);
  return readPage(document)
    .blocks.filter(({ kind }) => kind === 'prose')
    .map(({ text }) => text);
}
