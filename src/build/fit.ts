import { openIndex } from '../match/index/open-index.ts';
import { compileClaims } from './compile-claims.ts';
import { readContrastPairs } from './eval/contrast-pairs.ts';
import { openShippedMeaning } from './eval/open-shipped-meaning.ts';
import { OpenWorld } from './eval/open-world.ts';
import { hasBench, readUnrelated } from './eval/read-bench.ts';
import { fittedCorpus, readCorpus } from './eval/read-corpus.ts';
import { byWordsAlone, fitClaims } from './fit/fit-claims.ts';
import { fitPositions } from './fit/fit-positions.ts';
import { fitSupport } from './fit/fit-support.ts';
import { measureArticles, measureUnrelated } from './fit/measure-articles.ts';
import { writeModel } from './fit/write-model.ts';

/** Every so manieth sentence of old news and speeches tells enough. */
const UNRELATED_STEP = 5;
const ROUNDS = 2;

/**
 * `npm run fit [packs|open]`: fits the weights of the matcher and writes them into its source: those of packs to the
 * sentences of `fit/sentences`, those of plain claims and of pairs to the open data beside the project.
 */
async function main(): Promise<void> {
  if (!hasBench()) {
    process.stderr.write('The open data is not beside the project: ../shared/bench.\n');
    process.exitCode = 1;
    return;
  }
  const [part] = process.argv.slice(2);
  if (part !== 'open') await fitPacks();
  if (part !== 'packs') await fitOpenData();
}

async function fitPacks(): Promise<void> {
  const index = openIndex((await compileClaims('claims')).bytes);
  const sentences = [
    ...measureArticles(index, readCorpus(fittedCorpus)),
    ...measureUnrelated(
      index,
      readUnrelated().flatMap(({ text }, place) => (place % UNRELATED_STEP === 0 ? text : [])),
    ),
  ];
  // The second round sees the wordings that the first one's weights prefer.
  const { unit, position, words } = fitPositions(index, sentences, ROUNDS);
  const origin = 'Fitted on sentences of imagined articles and of old news: whether a sentence';
  await writeModel(unit, {
    file: new URL('../match/score/unit-model.ts', import.meta.url),
    name: 'unitModel',
    parts: 'Features',
    partsModule: './features.ts',
    modelModule: './linear-model.ts',
    origin: `${origin} says what one wording says, by its words.`,
  });
  const positions = {
    parts: 'PositionFeatures',
    partsModule: './measure-positions.ts',
    modelModule: '../linear-model.ts',
  };
  await writeModel(position, {
    ...positions,
    file: new URL('../match/score/position/position-model.ts', import.meta.url),
    name: 'positionModel',
    origin: `${origin} states a position.`,
  });
  await writeModel(words, {
    ...positions,
    file: new URL('../match/score/position/position-words-model.ts', import.meta.url),
    name: 'positionWordsModel',
    origin: `${origin} states a position, where words alone decide.`,
  });
}

async function fitOpenData(): Promise<void> {
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
