import type { Card } from '../../claim/card.ts';
import type { Source } from '../../claim/dispute.ts';
import { say } from '../strings.ts';
import { PositionView } from './position-view.tsx';

/** With more open at once, the later answers would be out of sight. */
const OPEN_AT_ONCE = 2;

interface CounterClaimsProps {
  readonly card: Card;
  readonly onIgnoreSource?: ((source: Source) => void) | undefined;
}

/** What stands against the position of a card, each with its sources; a denied claim is shown above, not twice. */
export function CounterClaims({ card, onIgnoreSource }: CounterClaimsProps) {
  const others = card.counterClaims.filter((position) => position.id !== card.position.id);
  return (
    <section class="counter-claims">
      <h3>{say('card_others_say')}</h3>
      {others.length === 0 && <p>{say('card_no_others')}</p>}
      {others.map((position, place) => (
        <PositionView
          key={position.id}
          position={position}
          side="counter"
          sources={place < OPEN_AT_ONCE ? 'open' : 'folded'}
          onIgnoreSource={onIgnoreSource}
        />
      ))}
    </section>
  );
}
