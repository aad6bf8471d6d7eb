import { Command } from 'commander';
import * as v from 'valibot';
import { createPairComparer } from '../match/pair-comparer.ts';
import { idShape } from './entry-id.ts';
import { alwaysJsonOption, languageOption } from './options.ts';
import { print } from './print.ts';
import { readJsonLines } from './read-json-lines.ts';
import { showProgress } from './show-progress.ts';

const pairShape = v.object({ id: idShape, sentence: v.string(), claim: v.string() });

/** `compare`: how each sentence stands to the claim beside it. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('Compare pairs of a sentence and a claim: a JSON line a pair.')
    .requiredOption(
      '--pairs <path>',
      'JSON lines {id, sentence, claim}; an id may stand there more than once',
    )
    .addOption(languageOption())
    .addOption(alwaysJsonOption())
    .action(compare);
}

async function compare({ pairs: path, language }: { pairs: string; language: string }): Promise<void> {
  const pairs = await readJsonLines(path, pairShape);
  const comparePair = createPairComparer(
    pairs.map(({ claim }) => claim),
    language,
  );
  for (const [i, { id, sentence }] of showProgress('Comparing', [...pairs.entries()])) {
    const { probability, relation } = comparePair(sentence, i);
    await print(`${JSON.stringify({ id, probability, relation })}\n`);
  }
}
