import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';

const textShape = v.pipe(v.string(), v.minLength(1));
const articleShape = v.strictObject({
  dispute: textShape,
  title: textShape,
  stating: v.array(v.strictObject({ position: textShape, text: textShape })),
  unrelated: v.array(textShape),
});

/** Sentences of an imagined article, by somebody who had not seen the phrasings of the dispute; one may state nothing. */
export type CorpusArticle = v.InferOutput<typeof articleShape>;

/** The sentences that hold the bundled claims to what they promise. */
export const heldCorpus = fileURLToPath(new URL('../../../tests/corpus', import.meta.url));
/** Other sentences, by other writers, that the weights of the matcher are fitted on. */
export const fittedCorpus = fileURLToPath(new URL('../fit/sentences', import.meta.url));

const headlinesShape = v.array(v.strictObject({ dispute: textShape, headlines: v.array(textShape) }));

/** Reads every YAML file of a folder of such articles, in order of name. */
export function readCorpus(folder: string): CorpusArticle[] {
  return readFolder(folder, v.array(articleShape));
}

/** Headlines that name what a dispute is about and take no side, by somebody who had seen its question and statements alone. */
export function readNeutralHeadlines(): string[] {
  return readFolder(join(heldCorpus, 'headlines'), headlinesShape).flatMap(({ headlines }) => headlines);
}

function readFolder<Entry>(folder: string, shape: v.GenericSchema<unknown, readonly Entry[]>): Entry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => v.parse(shape, parse(readFileSync(join(folder, name), 'utf8'))));
}
