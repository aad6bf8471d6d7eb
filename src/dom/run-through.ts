/** Result of a stepwise computation, without pausing. */
export function runThrough<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
