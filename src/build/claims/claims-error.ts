import type { Problem } from '../../claim/authored/authored-claims.ts';
import { formatPath } from '../../claim/finding.ts';

/** A problem with the line of its file that it stands in; null where the file or the field does not exist. */
export interface LocatedProblem extends Problem {
  readonly line: number | null;
}

/** The claims folder breaks its rules; the message lists every problem, by file and line. */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';
  readonly problems: readonly LocatedProblem[];

  /** `folder` is what the reader knows the claims folder as. */
  constructor(problems: readonly LocatedProblem[], folder = 'claims') {
    const sorted = problems.toSorted(byPlace);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`${count} in the claims:\n${sorted.map((problem) => formatProblem(problem, folder)).join('\n')}`);
    this.problems = sorted;
  }
}

function formatProblem({ file, line, path, message }: LocatedProblem, folder: string): string {
  return [`${folder}/${file}${line === null ? '' : `:${line}`}`, formatPath(path), message]
    .filter(Boolean)
    .join(': ');
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
