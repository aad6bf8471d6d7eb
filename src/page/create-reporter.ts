import type { PageReport } from '../messages/protocol.ts';
import type { PagePorts } from './page-ports.ts';

/** Tells the background how reading goes, when there is something new to tell. */
export interface Reporter {
  send(report: PageReport): void;
  /** Has the next report sent even if it says the same: the background may have lost the last one. */
  forget(): void;
}

export function createReporter(
  ports: Pick<PagePorts, 'reportPage'>,
  onError: (error: unknown) => void,
): Reporter {
  let last = '';
  return {
    send(report) {
      const text = JSON.stringify(report);
      if (text === last) return;
      last = text;
      ports.reportPage(report).catch(onError);
    },
    forget() {
      last = '';
    },
  };
}
