/** Runs a task whenever asked, never twice at a time; asked while it runs, it runs once more. The task can tell that it was. */
export function createRerun(task: (isStale: () => boolean) => Promise<void>): () => void {
  let running = false;
  let stale = false;
  const run = async (): Promise<void> => {
    running = true;
    while (stale) {
      stale = false;
      await task(() => stale);
    }
    running = false;
  };
  return () => {
    stale = true;
    if (!running) void run();
  };
}
