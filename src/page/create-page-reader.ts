import type { PageText } from '../dom/page-text.ts';
import { readPageInSteps } from '../dom/read-page.ts';
import type { PageReport } from '../messages/protocol.ts';
import { askInBatches } from './ask-in-batches.ts';
import { createBatchPace } from './batch-pace.ts';
import { createRerun } from './create-rerun.ts';
import { guard } from './guard.ts';
import type { KnownMatches, MatchedSentence } from './known-matches.ts';
import type { PagePorts } from './page-ports.ts';
import { runInSlices } from './run-in-slices.ts';

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
  /** Milliseconds that the last reading of the page's text took, pauses included. */
  lastCost(): number;
}

interface ReaderOptions {
  readonly ports: Pick<PagePorts, 'matchBlocks'>;
  readonly known: KnownMatches;
  readonly signal: AbortSignal;
  /** Called with the text of every reading, before any of it is matched. */
  onRead(text: PageText): void;
  /** Called when matches are known, and at the end of every reading. */
  onMatches(found: readonly MatchedSentence[]): void;
  onError(error: unknown): void;
}

/** Reads a page whenever it is told to, one reading after the other, one batch of sentences under way at a time. */
export function createPageReader(document: Document, options: ReaderOptions): PageReader {
  const { ports, known, signal, onRead, onMatches, onError } = options;
  let progress: Progress = { state: 'reading', sentencesRead: 0 };
  let cost = 0;
  const pace = createBatchPace(() => performance.now());

  const readText = async (): Promise<PageText> => {
    const started = performance.now();
    const view = document.defaultView as Window;
    const text = await runInSlices(readPageInSteps(document), { view, signal });
    cost = performance.now() - started;
    known.useContext(text.title);
    onRead(text);
    return text;
  };

  const readOnce = async (isStale: () => boolean): Promise<void> => {
    const page = await readText();
    if (page.verdicts !== null) {
      progress = { state: 'fact-check', sentencesRead: 0, verdicts: page.verdicts };
      onMatches([]);
      return;
    }
    const { blocks, isCut } = cutText(page);
    let nextPainting = 0;
    const show = (): void => {
      const started = performance.now();
      onMatches(known.among(blocks));
      const ended = performance.now();
      nextPainting = ended + PAINT_FACTOR * (ended - started);
    };
    const state = progress.state === 'fact-check' ? 'reading' : progress.state;
    progress = { state, sentencesRead: known.count(blocks) };
    const wanted = known.unknown(blocks);
    if (wanted.length > 0 && wanted.length < blocks.length) show();
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
    const sentencesRead = known.count(blocks);
    progress = {
      state: sentencesRead === 0 ? 'no-text' : 'read',
      sentencesRead,
      ...((isCut || left.length > 0) && { cut: true }),
    };
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
        guard(onMatches, onError)([]);
      }
    }),
    progress: () => progress,
    lastCost: () => cost,
  };
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
