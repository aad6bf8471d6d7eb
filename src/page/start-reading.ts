import type { PageCommand, PageReport, PageSettings } from '../messages/protocol.ts';
import { createLazyCardView } from './create-lazy-card-view.ts';
import { createMarkBoard } from './create-mark-board.ts';
import { createMarkWalk } from './create-mark-walk.ts';
import { createPageReader, type MatchedSentence } from './create-page-reader.ts';
import { createReporter } from './create-reporter.ts';
import { observeChanges } from './observe-changes.ts';
import type { PagePorts } from './page-ports.ts';
import { createMarks, type SentenceMark } from './sentence-mark.ts';
import { startKeyboardRoute } from './start-keyboard-route.ts';
import { startPointerRoute } from './start-pointer-route.ts';

/** A page that is being read and marked. */
export interface ReadingPage {
  report(): PageReport;
  jumpToMark(key: string): boolean;
  /** Brings a mark into view and makes it the current one. */
  showMark(key: string): boolean;
  command(command: PageCommand): void;
  applySettings(settings: PageSettings): void;
}

interface ReadingOptions {
  readonly ports: PagePorts;
  readonly settings: PageSettings;
  readonly signal: AbortSignal;
  onError(error: unknown): void;
}

/** Reads a page, marks it, opens cards on it and follows its changes, until the signal ends that. */
export function startReading(document: Document, options: ReadingOptions): ReadingPage {
  const { ports, signal, onError } = options;
  let { settings } = options;
  let found: readonly MatchedSentence[] = [];
  let hidden = false;
  const reporter = createReporter(ports, onError);
  const board = createMarkBoard(document, signal);
  const cards = createLazyCardView(document, {
    ports,
    signal,
    onError,
    onIgnoreMatch,
    onIgnoreDispute,
    load: ports.loadCardView,
  });
  const walk = createMarkWalk(board, cards);
  const reader = createPageReader(document, {
    ports,
    signal,
    onError,
    onRead: ({ shadowRoots }) => changes.follow(shadowRoots),
    onMatches: showMatches,
  });
  const changes = observeChanges(document, { signal, onChange: reader.read, lastCost: reader.lastCost });

  function showMatches(next: readonly MatchedSentence[]): void {
    found = next;
    changes.unnoticed(() => board.show(hidden ? [] : createMarks(found, settings)));
    cards.follow(board);
    reporter.send(report());
  }
  function applySettings(next: PageSettings): void {
    settings = next;
    showMatches(found);
  }
  function onIgnoreMatch(key: string): void {
    cards.close();
    ports.ignoreMatch(key).catch(onError);
    applySettings({ ...settings, ignoredMatches: [...settings.ignoredMatches, key] });
  }
  function onIgnoreDispute(dispute: PageSettings['ignoredDisputes'][number]): void {
    cards.close();
    ports.ignoreDispute(dispute).catch(onError);
    applySettings({ ...settings, ignoredDisputes: [...settings.ignoredDisputes, dispute] });
  }
  function report(): PageReport {
    return { ...reader.progress(), ...(hidden && { hidden }), marks: board.marks().flatMap(({ entries }) => entries) };
  }
  const open = (mark: SentenceMark, index = 0): void => void cards.open(mark, index).catch(onError);

  const routes = { board, cards, signal, onOpen: open };
  startPointerRoute(document, { ...routes, opensOnHover: () => settings.openOnHover });
  startKeyboardRoute(document, { ...routes, onStep: walk.step });
  const commands: Record<PageCommand, () => void> = {
    'next-mark': () => walk.step(1),
    'previous-mark': () => walk.step(-1),
    'open-mark': () => {
      const mark = board.current() ?? board.marks()[0];
      if (mark) open(mark);
    },
    'hide-marks': () => {
      hidden = !hidden;
      applySettings(settings);
    },
  };
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
    showMark(key) {
      const place = board.find(key);
      if (place !== null) walk.goTo(place.mark);
      return place !== null;
    },
    command: (command) => commands[command](),
    applySettings(next) {
      reporter.forget();
      applySettings(next);
    },
  };
}
