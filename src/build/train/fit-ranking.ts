import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fitWeights, type RankWeights } from './fit-weights.ts';
import { measureTexts, withAndWithoutAuthor } from './measured-text.ts';
import { openLayers } from './open-layers.ts';
import { readRankingSet } from './ranking-set.ts';

function asSource({ firstWeights, closeWeights }: RankWeights): string {
  const lines = (weights: Readonly<Record<string, number>>) =>
    Object.entries(weights).map(([part, weight]) => `  ${part}: ${Number(weight.toPrecision(4))},`);
  return [
    "import type { RankFeatures, SenseFeatures } from './rank-features.ts';",
    '',
    '/** Weights of the first ranking, fitted by `src/build/train/fit-ranking.ts` on the posts of CheckThat! 2020, train. */',
    'export const firstWeights: Readonly<RankFeatures> = {',
    ...lines(firstWeights),
    '};',
    '',
    '/** Weights of the ranking of the short list, fitted likewise. */',
    'export const closeWeights: Readonly<RankFeatures & SenseFeatures> = {',
    ...lines(closeWeights),
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) {
  const [sets, ...files] = process.argv.slice(2);
  if (!sets || files.length < 2) {
    throw new Error(
      'Say where the open sets are, and the files that fit-meaning.ts made leaving out a fifth of the posts each.',
    );
  }
  const layers = openLayers(await Promise.all(files.map((file) => readFile(file))));
  const set = await readRankingSet(join(sets, 'checkthat2020'), 'train');
  const target = new URL('../../match/rank/rank-weights.ts', import.meta.url);
  await writeFile(target, asSource(fitWeights(measureTexts(set, layers, withAndWithoutAuthor))));
}
