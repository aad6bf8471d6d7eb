import type { ClaimIndex } from '../match/index/claim-index.ts';
import { openIndex } from '../match/index/open-index.ts';
import type { ClaimModels } from '../match/score/claim/weigh-claims.ts';
import type { LinearModel } from '../match/score/linear-model.ts';
import type { SenseOf } from '../match/score/position/position-probes.ts';
import { compileClaims } from './compile-claims.ts';
import { readContrastPairs } from './eval/contrast-pairs.ts';
import { OpenWorld } from './eval/open-world.ts';
import { hasBench } from './eval/read-bench.ts';
import { fittedCorpus, readCorpus } from './eval/read-corpus.ts';
import { byWordsAlone, fitClaims } from './fit/fit-claims.ts';
import { fitPositions, fitUnits, type PositionFit, positionParts } from './fit/fit-positions.ts';
import { fitSupport } from './fit/fit-support.ts';
import { measureArticles, measureStrays, mentioning } from './fit/measure-articles.ts';
import { unrelatedFor } from './fit/unrelated-documents.ts';
import { writeModel } from './fit/write-model.ts';
import { openShippedMeaning } from './open-shipped-meaning.ts';
import { learnProbes } from './probes/learn-probes.ts';
import { fingerprint, learnedTexts } from './probes/learned-texts.ts';
import { writeProbes } from './probes/probes-file.ts';

const claimsFolder = 'claims';

/**
 * `npm run fit [probes|packs|open]`: fits what the matcher knows. Probes are learned from the wordings of the claims, and
 * written beside them; weights are written into the matcher's source: those of packs fitted to the sentences of
 * `fit/sentences`, those of plain claims and of pairs to the open data beside the project.
 */
async function main(): Promise<void> {
  if (!hasBench()) {
    process.stderr.write('The open data is not beside the project: ../shared/bench.\n');
    process.exitCode = 1;
    return;
  }
  const [part = 'all'] = process.argv.slice(2);
  const isAsked = (name: string) => part === name || part === 'all';
  if (isAsked('probes')) await fitProbes();
  if (isAsked('packs')) await fitPacks();
  if (isAsked('open')) await fitOpenData();
}

async function fitProbes(): Promise<void> {
  const { authored, bytes } = await compileClaims(claimsFolder, { areDrafts: true, areProbed: false });
  const learned = learnedTexts(authored);
  const textsFor = (use: Parameters<typeof unrelatedFor>[0]) => unrelatedFor(use).map(({ text }) => text);
  // What names nothing is compared too, wherever its page is about a dispute.
  const unrelated = [...textsFor('nothing'), ...mentioning(openIndex(bytes), textsFor('mentions'))];
  const probes = learnProbes(learned, unrelated, {
    meaning: await openShippedMeaning(),
    onProgress: reportTenths,
  });
  await writeProbes(claimsFolder, {
    probes,
    learnedFrom: new Map(learned.map((texts) => [texts.dispute, fingerprint(texts)])),
  });
}

async function fitPacks(): Promise<void> {
  const articles = readCorpus(fittedCorpus);
  const unrelated = unrelatedFor('weights').map(({ text }) => text);
  const measure = (index: ClaimIndex, senseOf?: SenseOf) => [
    ...measureArticles(index, articles, senseOf),
    ...measureStrays(index, { texts: unrelated, articles }, senseOf),
  ];
  const bare = openIndex((await compileClaims(claimsFolder, { areProbed: false })).bytes);
  const compared = measure(bare);
  const unit = fitUnits(bare, compared);
  await writeModel(unit, {
    file: new URL('../match/score/unit-model.ts', import.meta.url),
    name: 'unitModel',
    parts: 'Features',
    partsModule: './features.ts',
    modelModule: './linear-model.ts',
    origin: `${FITTED_ON} says what one wording says, by its words.`,
  });
  const fitBare = (parts: PositionFit['parts']) => fitPositions(bare, compared, { unit, parts });
  await writePositions(fitBare(positionParts.words), 'position-words-model', 'where words alone decide');
  await writePositions(
    fitBare(positionParts.topics),
    'position-model',
    'where the topics of its wordings decide',
  );
  const probed = openIndex((await compileClaims(claimsFolder)).bytes);
  const { encode } = await openShippedMeaning();
  const sentences = measure(probed, encode);
  const fitProbed = (probeOf: NonNullable<PositionFit['probeOf']>) =>
    fitPositions(probed, sentences, { unit, parts: positionParts.probe, probeOf });
  await writePositions(
    fitProbed(({ compared: { probed } }) => probed?.glance ?? null),
    'glance-model',
    'by a glance of its probe',
  );
  await writePositions(
    fitProbed(({ compared: { probed } }) => probed?.read() ?? null),
    'probe-model',
    'by its probe in full',
  );
}

/** A line for every tenth of a long task. */
function reportTenths(what: string, done: number, all: number): void {
  const tenth = Math.floor((done * 10) / all);
  if (tenth > Math.floor(((done - 1) * 10) / all)) process.stderr.write(`${what}: ${tenth * 10} %\n`);
}

const FITTED_ON = 'Fitted on sentences of imagined articles and of old news: whether a sentence';

function writePositions(model: Awaited<ReturnType<typeof fitPositions>>, file: string, how: string) {
  return writeModel(model, {
    file: new URL(`../match/score/position/${file}.ts`, import.meta.url),
    name: inCamelCase(file),
    parts: 'PositionFeatures',
    partsModule: './position-features.ts',
    modelModule: '../linear-model.ts',
    origin: `${FITTED_ON} states a position, ${how}.`,
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
  const origin =
    'Fitted on debates, news and speeches against 29,625 claims: whether a sentence repeats a claim';
  await writeClaims(fitClaims(repeating, unrelated), 'claim', origin);
  await writeClaims(
    fitClaims(byWordsAlone(repeating), byWordsAlone(unrelated)),
    'words',
    `${origin}, without the meaning layer`,
  );
}

async function writeClaims({ alone, rivalled }: ClaimModels, what: 'claim' | 'words', origin: string) {
  const write = (model: LinearModel<string>, name: string, module: { parts: string; partsModule: string }) =>
    writeModel(model, {
      ...module,
      file: new URL(`../match/score/claim/${name}.ts`, import.meta.url),
      name: inCamelCase(name),
      modelModule: '../linear-model.ts',
      origin: name.startsWith('rivalled') ? `${origin}, beside its rivals.` : `${origin}.`,
    });
  await write(alone, `${what}-model`, { parts: 'ClaimFeatures', partsModule: './measure-claim.ts' });
  await write(rivalled, `rivalled-${what}-model`, {
    parts: 'RivalledFeatures',
    partsModule: './weigh-claims.ts',
  });
}

function inCamelCase(file: string): string {
  return file.replaceAll(/-(?<first>\w)/g, (_, first: string) => first.toUpperCase());
}

await main();
