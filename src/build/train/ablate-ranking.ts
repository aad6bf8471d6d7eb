import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byScore } from '../../match/rank/claim-ranker.ts';
import { averagePrecision } from './average-precision.ts';
import { fitWeights, type RankWeights } from './fit-weights.ts';
import { type MeasuredText, measureTexts, withAndWithoutAuthor } from './measured-text.ts';
import { openLayers } from './open-layers.ts';
import { readRankingSet } from './ranking-set.ts';

const bm25 = ['together', 'togetherToBest', 'wording', 'wordingToBest'];
const topic = ['topic', 'topicOfAll', 'topicToBest'];
const sense = ['sense', 'senseOfAll', 'senseToBest'];

/** What is left out, by name. */
const ablations: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  'sense (encoder)': sense,
  topic,
  'topic and sense: words alone': [...topic, ...sense],
  'groups of letters': ['letters'],
  'author of the post': ['signed', 'signedToBest', 'author', 'authorRarest'],
  BM25: bm25,
  'coverage, both ways': ['coverage', 'coverageOfRest', 'covered'],
  'neighbouring words': ['pairs', 'pairCount', 'near', 'nearCount'],
  figures: ['figures', 'figureCount', 'figuresMissing'],
  'length, rarest word, number of words': ['length', 'rarest', 'met'],
};

/** MAP@5 of a ranking with some weights. */
function meanPrecision(texts: readonly MeasuredText[], { firstWeights, closeWeights }: RankWeights): number {
  const precisions = texts.map(({ right, close }) =>
    averagePrecision(
      byScore(close(firstWeights), closeWeights).map(({ measured }) => measured.claim),
      right,
    ),
  );
  return precisions.reduce((sum, value) => sum + value, 0) / precisions.length;
}

if (import.meta.main) {
  const [sets, whole, ...parts] = process.argv.slice(2);
  if (!sets || !whole || parts.length === 0) {
    throw new Error(
      'Say where the open sets, the meaning layer and those made leaving out a fifth of the posts are.',
    );
  }
  const folder = join(sets, 'checkthat2020');
  const [layer, ...layers] = openLayers(await Promise.all([whole, ...parts].map((file) => readFile(file))));
  const train = measureTexts(await readRankingSet(folder, 'train'), layers, withAndWithoutAuthor);
  const dev = measureTexts(await readRankingSet(folder, 'dev'), layer ? [layer] : []);
  console.log('| left out | MAP@5, dev |\n|---|---|');
  for (const [name, without] of Object.entries(ablations)) {
    console.log(`| ${name} | ${meanPrecision(dev, fitWeights(train, without)).toFixed(3)} |`);
  }
}
