import { Command } from 'commander';
import * as v from 'valibot';
import { thresholds } from '../match/decide/thresholds.ts';
import type { Sensitivity } from '../match/match.ts';
import { createPlainMatcher, type DocumentMatcher } from '../match/plain-matcher.ts';
import { distinctIds, type EntryId, idShape } from './entry-id.ts';
import { openBundledMeaning } from './open-bundled-meaning.ts';
import { alwaysJsonOption, languageOption, sensitivityOption } from './options.ts';
import { openPlainClaims } from './plain-claims.ts';
import { print } from './print.ts';
import { readJsonLines, requireOneInput } from './read-json-lines.ts';
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
    .requiredOption('--claims <path>', 'JSON lines {id, text, title?}, every id once')
    .requiredOption(
      '--sentences <path>',
      'JSON lines {id, text}, every id once; ids that agree up to # or their last _ are one document',
    )
    .addOption(sensitivityOption())
    .addOption(languageOption())
    .addOption(alwaysJsonOption())
    .action(match);
}

async function match({ claims, sentences, sensitivity, language }: MatchCommandOptions): Promise<void> {
  requireOneInput(claims, sentences);
  const { index, wordings, idOf } = await openPlainClaims(claims, { language, rule: distinctIds() });
  const read = await readJsonLines(sentences, sentenceShape, distinctIds());
  const meaning = await openBundledMeaning(language);
  const startDocument = createPlainMatcher(index, language, { meaning, wordings });
  // Sentences of one document need not stand together.
  const documents = new Map<string, DocumentMatcher>();
  for (const { id, text } of showProgress('Matching', read)) {
    const document = documentOf(id);
    const matchNext = documents.get(document) ?? startDocument();
    documents.set(document, matchNext);
    const best = matchNext(text);
    const probability = best?.probability ?? 0;
    const line = {
      id,
      claim: best ? idOf(best.claim) : null,
      probability,
      relation: best?.relation ?? null,
      marked: probability >= thresholds[sensitivity],
    };
    await print(`${JSON.stringify(line)}\n`);
  }
}

/** The part of an id before `#`, or before its last `_`; an id with neither is a document by itself. */
function documentOf(id: EntryId): string {
  const written = String(id);
  return written.includes('#') ? written.slice(0, written.indexOf('#')) : written.replace(/_[^_]*$/, '');
}
