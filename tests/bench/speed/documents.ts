import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/cli/read-document.ts';
import { LEAD_LENGTH } from '../../../src/dom/read-page.ts';
import type { SentenceBatch } from '../../../src/match/match.ts';
import { readJsonLines } from '../public-sets.ts';

/** Documents of one kind, each as the page's thread would send it. */
export interface DocumentSet {
  readonly name: string;
  readonly batches: readonly SentenceBatch[];
}

/** Every tenth article is enough for a mean, and keeps a run of the bench short. */
const EVERY = 10;

/** Ordinary reading: old news of every kind, saved web pages in English, and the seed articles, which are full of disputes. */
export async function readDocumentSets(shared: string): Promise<DocumentSet[]> {
  const negatives = join(shared, 'bench', 'negatives');
  return [
    { name: 'BBC news 2004–05', batches: readArticles(join(negatives, 'bbc.jsonl')) },
    { name: 'AG news', batches: readArticles(join(negatives, 'ag-news.jsonl')) },
    { name: 'saved web pages', batches: await readPages(join(shared, 'pages')) },
    { name: 'seed articles', batches: await readFolder(join(shared, 'seeds'), (name) => name) },
  ];
}

export function sentencesOf(batches: readonly SentenceBatch[]): string[] {
  return batches.flatMap(({ runs }) => runs.flatMap(({ sentences }) => sentences));
}

/** Sentences whose ids agree up to # are one article, its title first. */
function readArticles(path: string): SentenceBatch[] {
  const lines = readJsonLines<{ id: string; text: string }>(path);
  const articles = [...Map.groupBy(lines, ({ id }) => id.split('#', 1)[0]).values()];
  return articles
    .filter((_, i) => i % EVERY === 0)
    .map((sentences) => batchOf({ language: 'en', sentences: sentences.map(({ text }) => text) }));
}

/** Pages in another language are passed over at once, and would only lower the mean. */
async function readPages(folder: string): Promise<SentenceBatch[]> {
  const pages = await readFolder(folder, (name) => join(name, 'source.html'));
  return pages.filter(({ language }) => language === null || language.startsWith('en'));
}

async function readFolder(folder: string, pathOf: (name: string) => string): Promise<SentenceBatch[]> {
  const documents = await Promise.all(
    readdirSync(folder).map((name) => readDocument(join(folder, pathOf(name)))),
  );
  return documents.map(({ title, lead, language, sentences }) => ({
    ...batchOf({ language, sentences: sentences.map(({ text }) => text) }),
    title,
    lead,
  }));
}

function batchOf({ language, sentences }: { language: string | null; sentences: string[] }): SentenceBatch {
  const [title = '', ...rest] = sentences;
  return {
    title,
    lead: rest.join(' ').slice(0, LEAD_LENGTH),
    language,
    runs: [{ before: [], sentences }],
  };
}
