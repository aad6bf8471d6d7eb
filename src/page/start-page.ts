import { LONGEST_SELECTION } from '../messages/longest-selection.ts';
import type { JumpRequest, PageCommand, PageReport, PageSettings } from '../messages/protocol.ts';
import { guard } from './guard.ts';
import { showStrength } from './mark-strength.ts';
import { createPageMemory } from './page-memory.ts';
import type { PagePorts } from './page-ports.ts';
import { createErrorReport, isExtensionGone, type ReportError } from './report-error.ts';
import { type ReadingPage, startReading } from './start-reading.ts';

/** What the rest of the extension may ask of a running page. */
export interface Page {
  report(): PageReport;
  jumpToMark(request: JumpRequest): boolean;
  command(command: PageCommand): void;
  origin(): { title: string; url: string };
  selectedText(): string;
  applySettings(settings: PageSettings): void;
}

/** Until the background has said whether the site is on. */
const UNDECIDED: PageReport = { state: 'reading', sentencesRead: 0, marks: [] };
const OFF: PageReport = { ...UNDECIDED, state: 'off' };

/** Runs Counterclaim on a page, where its site is switched on, until the signal ends it. */
export function startPage(
  document: Document,
  { ports, signal }: { ports: PagePorts; signal: AbortSignal },
): Page {
  let reading: ReadingPage | null = null;
  let otherwise = UNDECIDED;
  let matching = '';
  let stop = new AbortController();
  const view = document.defaultView as Window;
  const memory = createPageMemory(document);

  const stopReading = (): void => {
    stop.abort();
    // The old one would keep what listened to it.
    stop = new AbortController();
    reading = null;
  };
  const leave = (): void => {
    stopReading();
    memory.highlighter.clear();
    showStrength(document, null);
  };
  const report = createErrorReport(ports);
  const onError: ReportError = (error, part) => {
    if (isExtensionGone(error)) leave();
    report(error, part);
  };
  const applySettings = (settings: PageSettings): void => {
    if (signal.aborted) return;
    const isSame = settings.matching === matching;
    matching = settings.matching;
    if (settings.enabled && reading !== null && isSame) {
      reading.applySettings(settings);
      return;
    }
    stopReading();
    if (!isSame) memory.known.clear();
    if (!settings.enabled) {
      leave();
      otherwise = OFF;
      ports.reportPage(OFF).catch(onError);
      return;
    }
    // A page in the back/forward cache keeps its marks, but no listener of ours and no observer.
    view.addEventListener('pagehide', stopReading, { signal: stop.signal });
    reading = startReading(document, { ports, settings, memory, onError, signal: stop.signal });
  };

  signal.addEventListener('abort', leave);
  const ask = (): void => void ports.pageSettings().then(applySettings).catch(onError);
  // A page that comes back from the back/forward cache has missed every message sent meanwhile.
  view.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  ask();
  return {
    report: () => reading?.report() ?? otherwise,
    jumpToMark: (request) => reading?.jumpToMark(request) ?? false,
    command: guard((command) => reading?.command(command), onError),
    origin: () => ({ title: document.title, url: document.location.href }),
    selectedText: () => (document.getSelection()?.toString() ?? '').trim().slice(0, LONGEST_SELECTION),
    applySettings: guard(applySettings, onError),
  };
}
