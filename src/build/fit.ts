import { readContrastPairs } from './eval/contrast-pairs.ts';
import { openShippedMeaning } from './eval/open-shipped-meaning.ts';
import { OpenWorld } from './eval/open-world.ts';
import { hasBench } from './eval/read-bench.ts';
import { byWordsAlone, fitClaims } from './fit/fit-claims.ts';
import { fitSupport } from './fit/fit-support.ts';
import { writeModel } from './fit/write-model.ts';

/** `npm run fit`: fits the weights of the matcher to the open data beside the project, and writes them into its source. */
async function main(): Promise<void> {
  if (!hasBench()) {
    process.stderr.write('The open data is not beside the project: ../shared/bench.\n');
    process.exitCode = 1;
    return;
  }
  await writeModel(fitSupport(readContrastPairs()), {
    file: new URL('../match/score/pair/support-model.ts', import.meta.url),
    name: 'supportModel',
    parts: 'PairFeatures',
    partsModule: './measure-pair.ts',
    modelModule: '../linear-model.ts',
    origin: 'Fitted on the contrast pairs of VitaminC: whether a sentence bears a claim out.',
  });
  const world = new OpenWorld(await openShippedMeaning());
  const [repeating, unrelated] = [world.repeating(), world.unrelated()];
  const claims = {
    parts: 'ClaimFeatures',
    partsModule: './measure-claim.ts',
    modelModule: '../linear-model.ts',
  };
  const origin =
    'Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim';
  await writeModel(fitClaims(repeating, unrelated), {
    ...claims,
    file: new URL('../match/score/claim/claim-model.ts', import.meta.url),
    name: 'claimModel',
    origin: `${origin}.`,
  });
  await writeModel(fitClaims(byWordsAlone(repeating), byWordsAlone(unrelated)), {
    ...claims,
    file: new URL('../match/score/claim/words-model.ts', import.meta.url),
    name: 'wordsModel',
    origin: `${origin}, without the meaning layer.`,
  });
}

await main();
