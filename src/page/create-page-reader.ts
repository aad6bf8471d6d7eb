import type { PageText } from '../dom/page-text.ts';
import type { PageReport } from '../messages/protocol.ts';
import { askInBatches } from './ask-in-batches.ts';
import { createBatchPace } from './batch-pace.ts';
import { createRerun } from './create-rerun.ts';
import { createTextReader, type TextReader } from './create-text-reader.ts';
import { guard } from './guard.ts';
import type { KnownMatches, MatchedSentence } from './known-matches.ts';
import type { PagePorts } from './page-ports.ts';

/** Characters, more than any article has; a page of 5 MB is cut here. */
const MOST_TEXT = 2_000_000;
/** How many times as long as the last painting took is waited before marks are painted again while answers come. */
const PAINT_FACTOR = 20;

/** How far reading has come. */
export type Progress = Pick<PageReport, 'state' | 'sentencesRead' | 'cut' | 'verdicts'>;

export interface PageReader {
  /** Reads the page, and again when this is called while it is being read. */
  read(): void;
  progress(): Progress;
  /** Takes what changed on the page, all of it: what has not changed is not read again. */
  forget: TextReader['forget'];
  /** Milliseconds that the last reading of the page's text took, pauses included. */
  lastCost(): number;
}

interface ReaderOptions {
  readonly ports: Pick<PagePorts, 'matchBlocks'>;
  readonly known: KnownMatches;
  readonly signal: AbortSignal;
  /** Called with the text of every reading, before any of it is matched; changes in its shadow roots are told of from then on. */
  onRead(text: PageText): void;
  /** Called when matches are known, and at the end of every reading. */
  onMatches(found: readonly MatchedSentence[]): void;
  onError(error: unknown): void;
}

/** Reads a page whenever it is told to, one reading after the other, one batch of sentences under way at a time. */
export function createPageReader(document: Document, options: ReaderOptions): PageReader {
  const { ports, known, signal, onRead, onMatches, onError } = options;
  let progress: Progress = { state: 'reading', sentencesRead: 0 };
  let lastFound: readonly MatchedSentence[] = [];
  const text = createTextReader(document, signal);
  const pace = createBatchPace(() => performance.now());

  const tell = (found: readonly MatchedSentence[]): void => {
    lastFound = found;
    onMatches(found);
  };
  const readOnce = async (isStale: () => boolean): Promise<void> => {
    const page = await text.read();
    known.useContext(page.title);
    onRead(page);
    text.follow(page.shadowRoots);
    if (page.verdicts !== null) {
      progress = { state: 'fact-check', sentencesRead: 0, verdicts: page.verdicts };
      tell([]);
      return;
    }
    const { blocks, isCut } = cutText(page);
    const knownBlocks = known.of(blocks);
    let nextPainting = 0;
    const show = (): void => {
      const started = performance.now();
      tell(knownBlocks.found());
      const ended = performance.now();
      nextPainting = ended + PAINT_FACTOR * (ended - started);
    };
    const state = progress.state === 'fact-check' ? 'reading' : progress.state;
    progress = { state, sentencesRead: knownBlocks.count() };
    // What stands as it did is painted once, at the end: a page that grows ten times a second has thousands of blocks.
    const { unknown: wanted } = knownBlocks;
    if (wanted.length > 0 && wanted.length < blocks.length && !isSame(knownBlocks.found(), lastFound)) show();
    let isNews = false;
    let left: readonly number[] = wanted;
    for await (const answer of askInBatches({ ...page, blocks }, { ports, known, pace, wanted, signal })) {
      signal.throwIfAborted();
      if (isStale()) return;
      ({ left } = answer);
      isNews ||= answer.isNews;
      // The marks of the last batch are painted below.
      if (!isNews || left.length === 0 || performance.now() < nextPainting) continue;
      show();
      isNews = false;
    }
    progress = progressAtEnd(knownBlocks.count(), isCut || left.length > 0);
    show();
  };

  return {
    read: createRerun(async (isStale) => {
      if (signal.aborted) return;
      try {
        await readOnce(isStale);
      } catch (error) {
        if (signal.aborted) return;
        progress = { ...progress, state: 'failed' };
        onError(error);
        guard(tell, onError)([]);
      }
    }),
    progress: () => progress,
    forget: text.forget,
    lastCost: text.lastCost,
  };
}

function progressAtEnd(sentencesRead: number, isCut: boolean): Progress {
  return { state: sentencesRead === 0 ? 'no-text' : 'read', sentencesRead, ...(isCut && { cut: true }) };
}

/** Whether the same sentences of the same blocks are known to match. */
function isSame(found: readonly MatchedSentence[], others: readonly MatchedSentence[]): boolean {
  return (
    found.length === others.length &&
    found.every(
      ({ sentence, matches }, at) =>
        sentence.block === others[at]?.sentence.block && matches === others[at]?.matches,
    )
  );
}

/** The blocks of a page that are read, and whether that is not all of it. */
function cutText({ blocks, isCut }: PageText): Pick<PageText, 'blocks' | 'isCut'> {
  let room = MOST_TEXT;
  const end = blocks.findIndex(({ text }) => {
    room -= text.length;
    return room < 0;
  });
  return end < 0 ? { blocks, isCut } : { blocks: blocks.slice(0, end), isCut: true };
}
