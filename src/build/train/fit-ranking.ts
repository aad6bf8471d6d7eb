import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Meaning, openMeaning } from '../../match/meaning/meaning.ts';
import type { MeasuredClaim } from '../../match/rank/claim-measure.ts';
import { fitListwise } from './listwise.ts';
import { createSetMeasure } from './measure-ranking-set.ts';
import { type RankingSet, readRankingSet } from './ranking-set.ts';

/**
 * Fits the weights of ranking on a set. Each text is measured with a meaning layer that did not learn from it, one of
 * several: text i with layer i modulo their number.
 */
export function fitRanking(set: RankingSet, layers: readonly Meaning[]) {
  const texts = layers.flatMap((layer, fold) => {
    const measure = createSetMeasure(set, layer);
    const own = set.queries.filter((_, i) => i % layers.length === fold);
    return own.map((query) => ({ query, measure, first: measure.first(query.text) }));
  });
  const listOf = <Part extends string>(
    claims: readonly MeasuredClaim<Readonly<Record<Part, number>>>[],
    right: ReadonlySet<number>,
  ) => ({
    features: claims.map(({ features }) => features),
    isRight: claims.map(({ claim }) => right.has(claim)),
  });
  const firstLists = texts.map(({ query, first }) => listOf(first, query.right));
  const firstWeights = fitListwise(firstLists, partsOf(firstLists));
  const closeLists = texts.map(({ query, measure, first }) =>
    listOf(measure.close(query.text, first, firstWeights), query.right),
  );
  return { firstWeights, closeWeights: fitListwise(closeLists, partsOf(closeLists)) };
}

function partsOf<Part extends string>(
  lists: readonly { readonly features: readonly Readonly<Record<Part, number>>[] }[],
): Part[] {
  return Object.keys(lists.find(({ features }) => features.length > 0)?.features[0] ?? {}) as Part[];
}

/** Reading what a text says takes milliseconds, and the layers differ in topics alone. */
function shareSenses(layers: readonly Meaning[]): Meaning[] {
  const senses = new Map<string, Float32Array>();
  const senseOf = (text: string): Float32Array => {
    const known = senses.get(text) ?? (layers[0] as Meaning).senseOf(text);
    senses.set(text, known);
    return known;
  };
  return layers.map(({ topicOf }) => ({ topicOf, senseOf }));
}

function asSource({ firstWeights, closeWeights }: ReturnType<typeof fitRanking>): string {
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
      'Say where the open sets are, and the files that fit-meaning.ts made leaving out a part of the posts each.',
    );
  }
  const opened = await Promise.all(files.map(async (file) => openMeaning(await readFile(file))));
  const layers = shareSenses(opened.filter((layer) => layer !== null));
  const set = await readRankingSet(join(sets, 'checkthat2020'), 'train');
  const target = new URL('../../match/rank/rank-weights.ts', import.meta.url);
  await writeFile(target, asSource(fitRanking(set, layers)));
}
