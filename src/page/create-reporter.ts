import type { PageReport } from '../messages/protocol.ts';
import type { PagePorts } from './page-ports.ts';

/** Milliseconds of a first reading before which nobody is told what was found so far; most end earlier, with a report. */
const PATIENCE = 500;

/** Tells the background how reading goes, when there is something new to tell. */
export interface Reporter {
  tell(): void;
  /** Has the next report sent even if it says the same: the background may have lost the last one. */
  forget(): void;
}

interface ReporterOptions {
  readonly ports: Pick<PagePorts, 'reportPage'>;
  /** How far reading has come. */
  progress(): Pick<PageReport, 'state'>;
  report(): PageReport;
  onError(error: unknown): void;
}

export function createReporter({ ports, progress, report, onError }: ReporterOptions): Reporter {
  const started = performance.now();
  let last = '';
  return {
    tell() {
      if (progress().state === 'reading' && performance.now() - started < PATIENCE) return;
      const next = report();
      const text = JSON.stringify(next);
      if (text === last) return;
      last = text;
      ports.reportPage(next).catch(onError);
    },
    forget() {
      last = '';
    },
  };
}
