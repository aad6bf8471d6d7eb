import type { Holder, Position, Source } from '../../claim/dispute.ts';
import { formatHolding } from '../format-date.ts';
import { say, sayCount } from '../strings.ts';
import { SourceList } from './source-list.tsx';

function HolderLine({ holder }: { holder: Holder }) {
  return (
    <li>
      <bdi class="holder-name">{holder.name}</bdi> <span class="holder-dates">{formatHolding(holder)}</span>
    </li>
  );
}

interface PositionViewProps {
  readonly position: Position;
  /** `claim` is the position that the sentence is about, `counter` one that stands against it, `equal` one of several. */
  readonly side: 'claim' | 'counter' | 'equal';
  /** Folded sources show their number only, whole ones all that is known of them. */
  readonly sources: 'open' | 'folded' | 'whole';
  readonly onIgnoreSource?: ((source: Source) => void) | undefined;
}

/** One position: its statement, who holds it and since when, and its sources. */
export function PositionView({ position, side, sources, onIgnoreSource }: PositionViewProps) {
  return (
    <article class={`position position-${side}`}>
      <p class="statement" dir="auto">
        {position.statement}
      </p>
      <ul class="holders" aria-label={say('card_held_by')}>
        {position.heldBy.map((holder) => (
          <HolderLine key={holder.name} holder={holder} />
        ))}
      </ul>
      {sources === 'folded' && position.sources.length > 0 ? (
        <details class="folded-sources">
          <summary>{sayCount('count_sources', position.sources.length)}</summary>
          <SourceList sources={position.sources} onIgnore={onIgnoreSource} />
        </details>
      ) : (
        <SourceList sources={position.sources} whole={sources === 'whole'} onIgnore={onIgnoreSource} />
      )}
    </article>
  );
}
