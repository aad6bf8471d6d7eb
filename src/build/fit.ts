import { readContrastPairs } from './eval/contrast-pairs.ts';
import { OpenWorld } from './eval/open-world.ts';
import { hasBench } from './eval/read-bench.ts';
import { fitClaims } from './fit/fit-claims.ts';
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
  const world = new OpenWorld();
  await writeModel(fitClaims(world.repeating(), world.unrelated()), {
    file: new URL('../match/score/claim/claim-model.ts', import.meta.url),
    name: 'claimModel',
    parts: 'ClaimFeatures',
    partsModule: './measure-claim.ts',
    modelModule: '../linear-model.ts',
    origin: 'Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim.',
  });
}

await main();
