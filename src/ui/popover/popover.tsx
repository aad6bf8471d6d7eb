import { useEffect, useId, useRef } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import type { Match } from '../../match/match.ts';
import { CounterClaims } from '../card/counter-claims.tsx';
import { describeStatus } from '../card/describe-status.ts';
import { Figures } from '../card/figures.tsx';
import { PositionView } from '../card/position-view.tsx';
import { WhyMarked } from '../card/why-marked.tsx';
import { Icon } from '../icons.tsx';
import { say, textAttributes } from '../strings.ts';
import { cycleFocus } from './cycle-focus.ts';
import { Pager, type PagerProps } from './pager.tsx';

/** Everything that the popover shows and reports; it fetches nothing. */
export interface PopoverProps {
  readonly card: Card;
  readonly match: Match;
  /** The sentence as it stands on the page; the spans of the match's reasons point into it. */
  readonly sentence: string;
  /** Light or dark like the page; follows the system when absent. */
  readonly scheme?: 'light' | 'dark';
  /** Present when the sentence is about more than one dispute. */
  readonly more?: PagerProps;
  onClose(): void;
  onIgnoreMatch(): void;
  onIgnoreDispute(): void;
}

/** The card beside a marked sentence: the claim, what others say, the sources, and why it was marked. */
export function Popover(props: PopoverProps) {
  const { card, match, sentence, more, onClose } = props;
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(
    () => dialog.current?.focus({ preventScroll: true }),
    [card.position.id, card.dispute.id, sentence],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page's own shortcuts must not answer to keys meant for the card.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (dialog.current) cycleFocus(dialog.current, event);
  };

  return (
    <div
      ref={dialog}
      class="popover"
      {...textAttributes()}
      data-scheme={props.scheme}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <p class="status">{describeStatus(card)}</p>
        {more && more.total > 1 && <Pager {...more} />}
        <button type="button" class="icon-button" aria-label={say('popover_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
        <h2 id={titleId} dir="auto">
          {card.dispute.title}
        </h2>
      </header>
      <div class="body" key={`${card.dispute.id}/${card.position.id}`}>
        <section class="claim">
          <h3>{say(`relation_${match.relation}`)}</h3>
          <PositionView
            position={card.position}
            side="claim"
            sources={match.relation === 'denies' ? 'open' : 'folded'}
          />
          <Figures reasons={match.reasons} />
        </section>
        <CounterClaims card={card} />
        <WhyMarked match={match} sentence={sentence} />
      </div>
      <footer>
        <button type="button" title={say('popover_ignore_match_hint')} onClick={props.onIgnoreMatch}>
          {say('popover_ignore_match')}
        </button>
        <button type="button" title={say('popover_ignore_dispute_hint')} onClick={props.onIgnoreDispute}>
          {say('popover_ignore_dispute')}
        </button>
      </footer>
    </div>
  );
}
