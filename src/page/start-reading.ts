import type { PageReport, PageSettings } from '../messages/protocol.ts';
import { createCardView } from './create-card-view.tsx';
import { createMarkBoard } from './create-mark-board.ts';
import { createMarkWalk } from './create-mark-walk.ts';
import { createPageReader, type MatchedSentence } from './create-page-reader.ts';
import { observeChanges } from './observe-changes.ts';
import type { PagePorts } from './page-ports.ts';
import { createMarks, type SentenceMark } from './sentence-mark.ts';
import { startKeyboardRoute } from './start-keyboard-route.ts';
import { startPointerRoute } from './start-pointer-route.ts';

/** A page that is being read and marked. */
export interface ReadingPage {
  report(): PageReport;
  jumpToMark(key: string): boolean;
  applySettings(settings: PageSettings): void;
}

interface ReadingOptions {
  readonly ports: PagePorts;
  readonly settings: PageSettings;
  readonly signal: AbortSignal;
  onError(error: unknown): void;
}

export function startReading(document: Document, options: ReadingOptions): ReadingPage {
  const { ports, signal, onError } = options;
  let { settings } = options;
  let found: readonly MatchedSentence[] = [];
  const board = createMarkBoard(document, signal);
  const reader = createPageReader(document, { ports, signal, onError, onMatches: showMatches });
  const sendReport = createReportSender(ports, onError);
  const cards = createCardView(document, {
    ports,
    signal,
    onIgnoreMatch: (key) =>
      ignore({ ignoredMatches: [...settings.ignoredMatches, key] }, ports.ignoreMatch(key)),
    onIgnoreDispute: (id) =>
      ignore({ ignoredDisputes: [...settings.ignoredDisputes, id] }, ports.ignoreDispute(id)),
  });

  function showMatches(next: readonly MatchedSentence[]): void {
    found = next;
    board.show(createMarks(found, settings));
    sendReport(report());
  }
  function ignore(change: Partial<PageSettings>, told: Promise<void>): void {
    told.catch(onError);
    settings = { ...settings, ...change };
    cards.close();
    showMatches(found);
  }
  function report(): PageReport {
    return { ...reader.progress(), marks: board.marks().flatMap(({ entries }) => entries) };
  }
  const open = (mark: SentenceMark, index = 0): void => void cards.open(mark, index).catch(onError);
  const walk = createMarkWalk(board, cards);

  startPointerRoute(document, {
    board,
    cards,
    signal,
    onOpen: open,
    opensOnHover: () => settings.openOnHover,
  });
  startKeyboardRoute(document, { board, cards, signal, onStep: walk.step, onOpen: open });
  observeChanges(document, { signal, onChange: reader.read, lastCost: () => reader.lastCost() });
  reader.read();
  return {
    report,
    jumpToMark(key) {
      const place = board.find(key);
      if (place === null) return false;
      walk.goTo(place.mark);
      open(place.mark, place.index);
      return true;
    },
    applySettings(next) {
      settings = next;
      showMatches(found);
    },
  };
}

/** Sends a report when it says something new. */
function createReportSender(ports: Pick<PagePorts, 'reportPage'>, onError: (error: unknown) => void) {
  let last = '';
  return (report: PageReport): void => {
    const text = JSON.stringify(report);
    if (text === last) return;
    last = text;
    ports.reportPage(report).catch(onError);
  };
}
