import type { JumpRequest, PageCommand, PageReport, PageSettings } from '../messages/protocol.ts';
import { createJump } from './create-jump.ts';
import { createLazyCardView } from './create-lazy-card-view.ts';
import { createMarkBoard } from './create-mark-board.ts';
import { createMarkWalk } from './create-mark-walk.ts';
import { createPageCommands } from './create-page-commands.ts';
import { createPageReader } from './create-page-reader.ts';
import { createReporter } from './create-reporter.ts';
import { createRoutes } from './create-routes.ts';
import type { MatchedSentence } from './known-matches.ts';
import { showStrength } from './mark-strength.ts';
import { observeChanges } from './observe-changes.ts';
import type { PageMemory } from './page-memory.ts';
import type { PagePorts } from './page-ports.ts';
import type { ReportError } from './report-error.ts';
import { createMarks, type SentenceMark } from './sentence-mark.ts';

/** A page that is being read and marked. */
export interface ReadingPage {
  report(): PageReport;
  jumpToMark(request: JumpRequest): boolean;
  command(command: PageCommand): void;
  applySettings(settings: PageSettings): void;
}

interface ReadingOptions {
  readonly ports: PagePorts;
  readonly settings: PageSettings;
  readonly memory: PageMemory;
  readonly signal: AbortSignal;
  readonly onError: ReportError;
}

/** Reads a page, marks it, opens cards on it and follows its changes, until the signal ends that. */
export function startReading(document: Document, options: ReadingOptions): ReadingPage {
  const { ports, memory, signal, onError } = options;
  let { settings } = options;
  let found: readonly MatchedSentence[] = [];
  let hidden = false;
  const board = createMarkBoard(document, memory.highlighter);
  const onCardError = (error: unknown): void => onError(error, 'card');
  const cards = createLazyCardView(document, {
    ports,
    signal,
    onError: onCardError,
    onIgnoreMatch: (key) => ports.ignoreMatch(key).then(() => ignore('ignoredMatches', key)),
    onIgnoreDispute: (id) => ports.ignoreDispute(id).then(() => ignore('ignoredDisputes', id)),
    load: ports.loadCardView,
  });
  const walk = createMarkWalk(board, cards);
  const onOpen = (mark: SentenceMark, index = 0): void => void cards.open(mark, index).catch(onCardError);
  const opensOnHover = (): boolean => settings.openOnHover;
  const startRoutes = createRoutes(document, { board, cards, walk, signal, opensOnHover, onOpen, onError });
  const reader = createPageReader(document, {
    ...options,
    known: memory.known,
    onRead: (text) => changes.follow(text),
    onMatches: showMatches,
  });
  const reporter = createReporter({ ports, progress: reader.progress, report, onError });
  const changes = observeChanges(document, {
    signal,
    onChange: reader.read,
    lastCost: reader.lastCost,
    onRecords: reader.forget,
    onError,
  });

  function showMatches(next: readonly MatchedSentence[]): void {
    found = next;
    board.show(hidden ? [] : createMarks(found, settings));
    showStrength(document, board.isEmpty() ? null : settings.strength);
    cards.follow(board);
    startRoutes();
    reporter.tell();
  }
  function onHide(): void {
    hidden = !hidden;
    showMatches(found);
  }
  function applySettings(next: PageSettings): void {
    settings = next;
    showMatches(found);
  }
  function ignore(list: 'ignoredMatches' | 'ignoredDisputes', entry: string): void {
    // The page may have been left or switched off while that was kept.
    if (!signal.aborted) applySettings({ ...settings, [list]: [...settings[list], entry] });
  }
  function report(): PageReport {
    const marks = board.marks().flatMap(({ entries }) => entries);
    return { ...reader.progress(), ...(hidden && { hidden }), marks };
  }

  reader.read();
  return {
    report,
    jumpToMark: createJump({ board, walk, onOpen }),
    command: createPageCommands({ board, walk, onOpen, onHide }),
    applySettings(next) {
      reporter.forget();
      applySettings(next);
    },
  };
}
