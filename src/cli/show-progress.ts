import { SingleBar } from 'cli-progress';

/**
 * Goes through a list and shows on stderr how far it has come: only to somebody who looks on, and only while the
 * results go elsewhere, for a bar among them could not be read.
 */
export function* showProgress<Entry>(doing: string, entries: readonly Entry[]): Generator<Entry> {
  const isSeen = process.stderr.isTTY && !process.stdout.isTTY;
  if (!isSeen) return yield* entries;
  const bar = new SingleBar({
    format: `${doing} [{bar}] {value} of {total}, {eta_formatted} left`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(entries.length, 0);
  try {
    for (const entry of entries) {
      yield entry;
      bar.increment();
    }
  } finally {
    bar.stop();
  }
}
