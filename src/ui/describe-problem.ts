import { say } from './strings.ts';

/** Says in the reader's language why something could not be done. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return say('problem_unexpected', String(error));
  // An error that came by message keeps its fields, and loses its class.
  if (error.name !== 'StorageWriteError') return say('problem_unexpected', error.message);
  const isFull = 'kind' in error && error.kind === 'full';
  return say(isFull ? 'problem_storage_full' : 'problem_storage_failed');
}
