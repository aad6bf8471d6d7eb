import { Command } from 'commander';
import { openShippedMeaning } from '../build/open-shipped-meaning.ts';
import { describeMatch } from '../match/describe-match.ts';
import { createMatcher } from '../match/matcher.ts';
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
import { readDocument } from './read-document.ts';

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
  const { encode } = await openShippedMeaning();
  const started = performance.now();
  const marks: DocumentMark[] = [];
  const batch = {
    ...document,
    runs: [{ before: [], sentences: document.sentences.map(({ text }) => text) }],
  };
  for (const found of createMatcher(index, encode).matchBatch(batch, matchOptions(options))) {
    const sentence = found && document.sentences[found.sentence];
    const card = found && describeMatch(index, found.match);
    if (sentence && card) marks.push({ sentence, match: found.match, card });
  }
  const ms = Math.round(performance.now() - started);
  const counts = {
    sentences: document.sentences.length,
    marked: new Set(marks.map(({ sentence }) => sentence)).size,
    ms,
  };
  console.log(options.json ? formatJson(marks, counts) : formatReport(marks, counts));
}

interface Counts {
  readonly sentences: number;
  readonly marked: number;
  readonly ms: number;
}

function formatJson(marks: readonly DocumentMark[], counts: Counts): string {
  const lines = marks.map(({ sentence, match, card }) => ({
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
      sources: sources.map(({ publisher, title, url, date }) => ({ publisher, title, url, date })),
    })),
  }));
  return [...lines, counts].map((line) => JSON.stringify(line)).join('\n');
}

function formatReport(marks: readonly DocumentMark[], { sentences, marked, ms }: Counts): string {
  const verdict = marked === 0 ? ' That is not a verdict on the page.' : '';
  return [
    ...marks.map(formatMark),
    `Read ${sentences} sentences, ${marked} in the index (${ms} ms).${verdict}`,
  ].join('\n\n');
}
