import type { Source } from '../../claim/dispute.ts';
import { sayCount } from '../strings.ts';
import { SourceLine } from './source-line.tsx';

/** A card with seven sources in a row hides the next position; three say that there is evidence. */
const SHOWN_AT_ONCE = 3;

/** The sources of a position: the first few, the others on demand. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const rest = sources.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ul class="sources">
        {sources.slice(0, SHOWN_AT_ONCE).map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more-sources">
          <summary>{sayCount('count_more_sources', rest.length)}</summary>
          <ul class="sources">
            {rest.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
