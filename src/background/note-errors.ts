import { noteError } from '../storage/errors.ts';

/** Notes what went wrong in the background where nobody was told, for the diagnostics in the options. */
export function startNotingErrors(): void {
  addEventListener('unhandledrejection', ({ reason }) => void noteError('background', reason));
  addEventListener('error', ({ error, message }) => void noteError('background', error ?? message));
}
