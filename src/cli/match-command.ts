import { Command } from 'commander';
import * as v from 'valibot';
import { thresholds } from '../match/decide/thresholds.ts';
import type { Sensitivity } from '../match/match.ts';
import { createPlainMatcher } from '../match/plain-matcher.ts';
import { openBundledMeaning } from './open-bundled-meaning.ts';
import { languageOption, sensitivityOption } from './options.ts';
import { openPlainClaims } from './plain-claims.ts';
import { idShape, readJsonLines } from './read-json-lines.ts';
import { showProgress } from './show-progress.ts';

interface MatchCommandOptions {
  readonly claims: string;
  readonly sentences: string;
  readonly sensitivity: Sensitivity;
  readonly language: string;
}

const sentenceShape = v.object({ id: idShape, text: v.string() });

/** `match`: the most probable claim of a file for each sentence of another. */
export function matchCommand(): Command {
  return new Command('match')
    .description('Match sentences with a file of claims: a JSON line a sentence.')
    .requiredOption('--claims <path>', 'JSON lines {id, text, title?}')
    .requiredOption(
      '--sentences <path>',
      'JSON lines {id, text}; ids that agree up to # or their last _ are one document',
    )
    .addOption(sensitivityOption())
    .addOption(languageOption())
    .action(match);
}

async function match({ claims, sentences, sensitivity, language }: MatchCommandOptions): Promise<void> {
  const { index, wordings } = await openPlainClaims(claims, language);
  const meaning = await openBundledMeaning(language);
  const startDocument = createPlainMatcher(index, language, { meaning, wordings });
  let document = '';
  let matchNext = startDocument();
  for (const { id, text } of showProgress('Matching', await readJsonLines(sentences, sentenceShape))) {
    if (documentOf(id) !== document) matchNext = startDocument();
    document = documentOf(id);
    const best = matchNext(text);
    const probability = best?.probability ?? 0;
    const line = {
      id,
      claim: best ? index.claimId(best.claim) : null,
      probability,
      relation: best?.relation ?? null,
      marked: probability >= thresholds[sensitivity],
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

/** The part of an id before `#`, or before its last `_`; an id with neither is a document by itself. */
function documentOf(id: string): string {
  return id.includes('#') ? id.slice(0, id.indexOf('#')) : id.replace(/_[^_]*$/, '');
}
