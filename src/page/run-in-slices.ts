/** Work about this long at a stretch: the last step may take as long again, and a frame has 16 ms. */
const SLICE = 8;
/** A busy page must not keep us waiting for ever. */
const LONGEST_WAIT = 200;

/** Result of a stepwise computation, done in the idle time of the page. Rejects with the signal's reason when aborted. */
export async function runInSlices<Result>(
  steps: Generator<undefined, Result>,
  { view, signal }: { view: Window; signal: AbortSignal },
): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextIdle(view);
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
}

function nextIdle(view: Window): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in view) view.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else (view as Window).setTimeout(resolve, 0);
  });
}
