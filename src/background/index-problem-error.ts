import type { IndexProblem } from '../messages/protocol.ts';

/** The claims index cannot be used; reaches pages and popup as the rejection of whatever needed it. */
export class IndexProblemError extends Error {
  override readonly name = 'IndexProblemError';
  readonly problem: IndexProblem;

  constructor(problem: IndexProblem, options?: ErrorOptions) {
    super(`The claims index cannot be used (${problem.kind})`, options);
    this.problem = problem;
  }
}
