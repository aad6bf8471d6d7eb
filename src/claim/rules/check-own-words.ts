import type { AuthoredDispute } from '../authored/authored-dispute.ts';
import type { FieldPath } from '../finding.ts';
import { type DisputeRule, sourcesOf } from './rule.ts';
import { wordsOf } from './similar-wording.ts';

/** So many words in a row are a quotation. */
const LONGEST_RUN = 8;

/**
 * What we write is in our own words, and gives no address past the ledger. Of a source, the claims hold only the title in
 * its own words: no text of a dispute repeats a run of it.
 */
export const checkOwnWords: DisputeRule = function* ({ dispute }, context) {
  const sources = dispute.positions.flatMap((position) => sourcesOf(position, context) ?? []);
  const titles = sources.flatMap(({ title }) => title ?? []);
  const quoted = new Map(titles.flatMap((title) => runsOf(title).map((run) => [run, title])));
  for (const [path, text] of textsOf(dispute)) {
    if (/\bhttps?:|\bwww\./i.test(text))
      yield { path, message: 'holds an address: put the page into the ledger and name its id in sources' };
    const title = runsOf(text).flatMap((run) => quoted.get(run) ?? [])[0];
    if (title !== undefined)
      yield { path, message: `repeats the words of the title “${title}”: say it in your own` };
  }
};

function textsOf({ title, positions }: AuthoredDispute): [FieldPath, string][] {
  return [
    [['title'], title],
    ...positions.flatMap(({ statement, phrasings }, at): [FieldPath, string][] => [
      [['positions', at, 'statement'], statement],
      ...phrasings.map((text, place): [FieldPath, string] => [['positions', at, 'phrasings', place], text]),
    ]),
  ];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(LONGEST_RUN - 1).map((_, at) => words.slice(at, at + LONGEST_RUN).join(' '));
}
