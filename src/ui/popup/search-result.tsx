import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import { CounterClaims } from '../card/counter-claims.tsx';
import { describeStatus } from '../card/describe-status.ts';
import { MoreOnThis } from '../card/more-on-this.tsx';
import { PositionView } from '../card/position-view.tsx';
import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

interface SearchResultProps {
  readonly card: Card;
  onBack(): void;
  /** Shows the dispute whole, elsewhere. */
  onMore(): void;
}

/** One dispute in full, in place of the list of results; Escape or the button leads back. */
export function SearchResult({ card, onBack, onMore }: SearchResultProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Without this the browser closes the whole popup.
    event.preventDefault();
    onBack();
  };
  return (
    <article class="result" aria-label={card.dispute.title} onKeyDown={onKeyDown}>
      <button type="button" class="back" ref={back} onClick={onBack}>
        <Icon name="previous" />
        {say('search_back')}
      </button>
      <p class="status">{describeStatus(card)}</p>
      <h2 dir="auto">{card.dispute.title}</h2>
      <section class="claim">
        <h3>{say('card_claim')}</h3>
        <PositionView position={card.position} side="claim" sources="open" />
      </section>
      <CounterClaims card={card} />
      <MoreOnThis onOpen={onMore} />
    </article>
  );
}
