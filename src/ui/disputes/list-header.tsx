import { say } from '../strings.ts';

/** What the list is, above it and where it cannot be shown. */
export function ListHeader() {
  return (
    <header>
      <h1 tabIndex={-1}>{say('disputes_all')}</h1>
      <p class="lead">{say('disputes_note')}</p>
    </header>
  );
}
