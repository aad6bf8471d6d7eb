import { segmentSentences } from '../text/segment.ts';
import { findFactCheck } from './fact-check/find-fact-check.ts';
import { findProseBlocks } from './find-prose-blocks.ts';
import { isPage } from './is-page.ts';
import { outlinePage } from './outline-page.ts';
import { pageLanguage } from './page-language.ts';
import type { PageText, ReadBlock, SplitPage } from './page-text.ts';
import { readBlock } from './read-block.ts';
import { runThrough } from './run-through.ts';
import { statedTitle } from './stated-title.ts';

const LEAD_LENGTH = 2000;

/** Reads the headline and the article of a page, block by block; yields so that the caller can pause. */
export function* readPageInSteps(document: Document): Generator<undefined, PageText> {
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
  const outline = yield* outlinePage(root);
  for (const block of yield* findProseBlocks(document, outline)) {
    const { text, pieces } = readBlock(block);
    blocks.push({ text, pieces, element: block.element, kind: block.kind });
    yield;
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
