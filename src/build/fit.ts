import { readContrastPairs } from './eval/contrast-pairs.ts';
import { hasBench } from './eval/read-bench.ts';
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
}

await main();
