import { say } from './strings.ts';

/** Says in the reader's language why something could not be done. */
export function describeProblem(error: unknown): string {
  if (isStorageFull(error)) return say('problem_storage_full');
  return say('problem_unexpected', error instanceof Error ? error.message : String(error));
}

/** A StorageWriteError that came by message keeps its fields, and loses its class. */
function isStorageFull(error: unknown): boolean {
  return (
    error instanceof Error && error.name === 'StorageWriteError' && 'kind' in error && error.kind === 'full'
  );
}
