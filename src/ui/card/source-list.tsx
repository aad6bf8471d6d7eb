import type { Source } from '../../claim/dispute.ts';
import { say, sayCount } from '../strings.ts';
import { SourceLine } from './source-line.tsx';

/** A card with seven sources in a row hides the next position; three say that there is evidence. */
const SHOWN_AT_ONCE = 3;

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Whether all of them are shown, with what each says. */
  readonly whole?: boolean;
  /** Present where the reader can have a source left out. */
  readonly onIgnore?: ((source: Source) => void) | undefined;
}

/** The sources of a position: the first few, the others on demand. */
export function SourceList({ sources, whole = false, onIgnore }: SourceListProps) {
  const shared = { whole, ...(onIgnore && { onIgnore }) };
  if (sources.length === 0) return <p class="note">{say('card_no_source')}</p>;
  const shown = whole ? sources.length : SHOWN_AT_ONCE;
  const rest = sources.slice(shown);
  return (
    <>
      <ul class="sources">
        {sources.slice(0, shown).map((source) => (
          <SourceLine key={source.id} source={source} {...shared} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details class="more-sources">
          <summary>{sayCount('count_more_sources', rest.length)}</summary>
          <ul class="sources">
            {rest.map((source) => (
              <SourceLine key={source.id} source={source} {...shared} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
