import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { readTopics } from '../read-meaning-file.ts';
import { compiledFiles } from '../wxt-bundle-claims.ts';

/** Bytes of the whole extension, zipped, without the claims that it knows and the encoder that reads sentences for them. */
const BUDGET = 300_000;
/** Bytes of the encoder, and of the topics that the claims index holds. */
const MEANING_BUDGET = 8_000_000;
/** What a zip says of each file, twice, besides its name and content. */
const BYTES_A_FILE = 76;

/** Bytes that the files of a built extension take in a zip. */
function zippedSize(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => !isCompiled(name) && statSync(join(folder, name)).isFile());
  const sizes = files.map((name) => {
    const content = deflateRawSync(readFileSync(join(folder, name)), { level: 9 });
    return content.length + BYTES_A_FILE + 2 * name.length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function isCompiled(name: string): boolean {
  return compiledFiles.some((compiled) => compiled === name);
}

const [folder = '.output/chrome-mv3'] = process.argv.slice(2);
const size = zippedSize(folder);
console.log(`${folder}: ${size} bytes of ${BUDGET}`);
if (size > BUDGET) {
  console.error(`The extension takes ${size - BUDGET} bytes more than its budget: take something out`);
  process.exitCode = 1;
}
const meaning = statSync(join(folder, 'encoder.weights')).size + (await readTopics()).length;
console.log(`${folder}: ${meaning} bytes of ${MEANING_BUDGET} for meaning`);
if (meaning > MEANING_BUDGET) {
  console.error(`What reads meaning takes ${meaning - MEANING_BUDGET} bytes more than its budget`);
  process.exitCode = 1;
}
