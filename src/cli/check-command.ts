import { Command } from 'commander';
import { openShippedMeaning } from '../build/open-shipped-meaning.ts';
import { describeMatch } from '../match/describe-match.ts';
import type { ClaimIndex } from '../match/index/claim-index.ts';
import type { SentenceBatch } from '../match/match.ts';
import { createMatcher } from '../match/matcher.ts';
import { describeUnread } from './describe-unread.ts';
import type { ReadDocument } from './document.ts';
import type { DocumentMark } from './document-mark.ts';
import { formatMark } from './format-mark.ts';
import { openClaims } from './open-claims.ts';
import {
  type CheckOptions,
  matchOptions,
  noBundledOption,
  packOption,
  sensitivityOption,
} from './options.ts';
import { print } from './print.ts';
import { readDocument } from './read-document.ts';
import { onOneLine } from './read-plain.ts';

/** `check`: the marks of one document, in order. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Mark the disputed sentences of a document, with their counter-claims.')
    .argument(
      '<source>',
      'FILE.html, FILE.txt (title on its first line), web address, or - for the standard input',
    )
    .option('--json', 'one JSON line a mark, and a last one with counts', false)
    .addOption(packOption())
    .addOption(noBundledOption())
    .addOption(sensitivityOption())
    .action(check);
}

async function check(source: string, options: CheckOptions): Promise<void> {
  const index = await openClaims(options);
  const document = await readDocument(source);
  const batch = {
    ...document,
    runs: [{ before: [], sentences: document.sentences.map(({ text }) => onOneLine(text)) }],
  };
  const counts = await printMarks(index, { document, batch, options });
  const unread = describeUnread(document, batch, index.languages());
  // Said beside the output, whose lines are marks and counts and nothing else.
  if (options.json && unread !== null) console.error(unread);
  await print(`${options.json ? JSON.stringify(counts) : formatSummary(counts, unread)}\n`);
}

interface Counts {
  readonly sentences: number;
  readonly marked: number;
  readonly ms: number;
}

interface Checked {
  readonly document: ReadDocument;
  readonly batch: SentenceBatch;
  readonly options: CheckOptions;
}

/** Prints each mark as it is found. */
async function printMarks(index: ClaimIndex, { document, batch, options }: Checked): Promise<Counts> {
  const { encode } = await openShippedMeaning();
  const started = performance.now();
  const marked = new Set<number>();
  for (const found of createMatcher(index, encode).matchBatch(batch, matchOptions(options))) {
    const sentence = found && document.sentences[found.sentence];
    const card = found && describeMatch(index, found.match);
    if (!sentence || !card) continue;
    marked.add(found.sentence);
    const mark = { sentence, match: found.match, card };
    await print(options.json ? `${formatLine(mark)}\n` : `${formatMark(mark)}\n\n`);
  }
  const ms = Math.round(performance.now() - started);
  return { sentences: document.sentences.length, marked: marked.size, ms };
}

function formatLine({ sentence, match, card }: DocumentMark): string {
  return JSON.stringify({
    sentence: sentence.text,
    start: sentence.start,
    end: sentence.end,
    dispute: match.dispute,
    position: match.position,
    statement: card.position.statement,
    relation: match.relation,
    probability: match.probability,
    reasons: match.reasons,
    counterClaims: card.counterClaims.map(({ statement, heldBy, sources }) => ({
      statement,
      heldBy,
      sources: sources.map(({ publisher, title = null, url, date }) => ({ publisher, title, url, date })),
    })),
  });
}

function formatSummary({ sentences, marked, ms }: Counts, unread: string | null): string {
  const verdict = marked === 0 ? ' That is not a verdict on the page.' : '';
  return [
    `Read ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}, ${marked} in the index (${ms} ms).${verdict}`,
    ...(unread === null ? [] : [unread]),
  ].join('\n');
}
