import { segmentSentences } from '../text/segment.ts';
import { findFactCheck } from './fact-check/find-fact-check.ts';
import { findProseRuns } from './find-prose-runs.ts';
import { isPage } from './is-page.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { outlinePage } from './outline-page.ts';
import { pageLanguage } from './page-language.ts';
import type { PageText, ReadBlock, SplitPage } from './page-text.ts';
import { readRun } from './read-run.ts';
import { runThrough } from './run-through.ts';
import { statedTitle } from './stated-title.ts';

/** Characters of an article's beginning that say what it is about. */
export const LEAD_LENGTH = 2000;
/** Characters read between two chances to pause: about half a millisecond before the code is warm. */
const TEXT_PER_STEP = 5000;

/**
 * Reads the headline and the article of a page, block by block; yields so that the caller can pause. With a memory, only what has
 * changed since the last reading with it is read; the other blocks are the same objects as then.
 */
export function* readPageInSteps(
  document: Document,
  memory: OutlineMemory | null = null,
): Generator<undefined, PageText> {
  const language = pageLanguage(document);
  const verdicts = findFactCheck(document);
  const root = document.documentElement;
  if (verdicts !== null || root === null || !isPage(document))
    return {
      title: statedTitle(document),
      lead: '',
      language,
      verdicts,
      blocks: [],
      isCut: false,
      shadowRoots: [],
      rootless: [],
    };
  const blocks: ReadBlock[] = [];
  const outline = yield* outlinePage(root, memory);
  const { runs, headline } = yield* findProseRuns(document, outline);
  let room = TEXT_PER_STEP;
  for (const run of runs) {
    const kind = run === headline ? 'title' : 'prose';
    if (run.read?.kind !== kind) {
      run.read = readRun(run, kind);
      room -= run.read.text.length;
    }
    blocks.push(run.read);
    if (room > 0) continue;
    yield;
    room = TEXT_PER_STEP;
  }
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? statedTitle(document);
  return {
    title,
    lead: readLead(blocks),
    language,
    verdicts,
    blocks,
    isCut: outline.isCut,
    shadowRoots: outline.shadowRoots,
    rootless: outline.rootless,
  };
}

/** Reads the headline and the article of a page in one go, sentence by sentence, as the command line does. */
export function readPage(document: Document): SplitPage {
  const page = runThrough(readPageInSteps(document));
  const blocks = page.blocks.map((block) => ({
    ...block,
    sentences: segmentSentences(block.text, page.language),
  }));
  return { ...page, blocks };
}

function readLead(blocks: readonly ReadBlock[]): string {
  let lead = '';
  for (const { kind, text } of blocks) {
    if (kind === 'prose') lead += `${text} `;
    if (lead.length >= LEAD_LENGTH) break;
  }
  return lead.slice(0, LEAD_LENGTH).trimEnd();
}
