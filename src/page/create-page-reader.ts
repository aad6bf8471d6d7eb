import type { PageText } from '../dom/page-text.ts';
import { readPageInSteps } from '../dom/read-page.ts';
import type { Match } from '../match/match.ts';
import type { PageReport } from '../messages/protocol.ts';
import { createRerun } from './create-rerun.ts';
import { firstInView } from './first-in-view.ts';
import { createKnownMatches } from './known-matches.ts';
import { matchBatch } from './match-batch.ts';
import type { PagePorts } from './page-ports.ts';
import { listSentences, MOST_SENTENCES, type PageSentence } from './page-sentence.ts';
import { BATCH_SIZE, planBatches } from './plan-batches.ts';
import { runInSlices } from './run-in-slices.ts';

/** A sentence with what the background said of it. */
export interface MatchedSentence {
  readonly sentence: PageSentence;
  /** At least one, surest first. */
  readonly matches: readonly Match[];
}

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
  readonly ports: Pick<PagePorts, 'matchSentences'>;
  readonly signal: AbortSignal;
  /** Called with the text of every reading, before any of it is matched. */
  onRead(text: PageText): void;
  /** Called when matches are known, and at the end of every reading. */
  onMatches(found: readonly MatchedSentence[]): void;
  onError(error: unknown): void;
}

/** Reads a page whenever it is told to, one reading after the other, one batch of sentences under way at a time. */
export function createPageReader(document: Document, options: ReaderOptions): PageReader {
  const { ports, signal, onRead, onMatches, onError } = options;
  const known = createKnownMatches();
  let text: PageText | null = null;
  let progress: Progress = { state: 'reading', sentencesRead: 0 };
  let cost = 0;

  const readText = async (): Promise<PageText> => {
    const started = performance.now();
    const view = document.defaultView as Window;
    text = await runInSlices(readPageInSteps(document, text), { view, signal });
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
    const sentences = listSentences(page);
    const show = (): void => onMatches(known.among(sentences));
    const state = progress.state === 'fact-check' ? 'reading' : progress.state;
    progress = { state, sentencesRead: sentences.length };
    const wanted = known.unknown(sentences);
    if (wanted.length > 0 && wanted.length < sentences.length) show();
    // Asking where the reader is forces a layout, so it is asked only where the answer changes the order.
    const first = wanted.length > BATCH_SIZE ? firstInView(sentences) : 0;
    const batches = planBatches(sentences, wanted, first);
    for (const [sent, batch] of batches.entries()) {
      known.add(sentences, await matchBatch(ports, batch, page));
      signal.throwIfAborted();
      if (isStale()) return;
      if (sent < batches.length - 1) show();
    }
    progress = finished(sentences, page);
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
        onMatches([]);
        onError(error);
      }
    }),
    progress: () => progress,
    lastCost: () => cost,
  };
}

function finished({ length }: readonly PageSentence[], { isCut }: PageText): Progress {
  const state = length === 0 ? 'no-text' : 'read';
  return { state, sentencesRead: length, ...(isCut || length === MOST_SENTENCES ? { cut: true } : {}) };
}
