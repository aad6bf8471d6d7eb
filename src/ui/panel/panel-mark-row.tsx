import { useId, useState } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import { CounterClaims } from '../card/counter-claims.tsx';
import { describeStatus } from '../card/describe-status.ts';
import { MoreOnThis } from '../card/more-on-this.tsx';
import { PositionView } from '../card/position-view.tsx';
import { Icon } from '../icons.tsx';
import type { MarkedSentence } from '../popup/group-marks.ts';
import { say } from '../strings.ts';
import type { PanelActions, PanelMark } from './panel-view.ts';

/** Both sides of a dispute; what is folded is not even rendered, or 300 marks would take six seconds. */
function Sides({ card, open, onMore }: { card: Card; open: boolean; onMore(): void }) {
  const [unfolded, setUnfolded] = useState(open);
  return (
    <details
      class="sides"
      open={open || unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <bdi>{card.dispute.title}</bdi>
      </summary>
      {(open || unfolded) && (
        <>
          <p class="status">{describeStatus(card)}</p>
          <section class="claim">
            <h3>{say('card_claim')}</h3>
            <PositionView position={card.position} side="claim" sources="folded" />
          </section>
          <CounterClaims card={card} />
          <MoreOnThis onOpen={onMore} />
        </>
      )}
    </details>
  );
}

interface PanelMarkRowProps {
  readonly row: MarkedSentence<PanelMark>;
  /** Whether both sides are in sight without a click. */
  readonly open: boolean;
  readonly actions: Pick<PanelActions, 'lookAt' | 'open' | 'openDispute'>;
}

/** A marked sentence with both sides; its focus shows the sentence on the page, its button opens the card there. */
export function PanelMarkRow({ row: { sentence, marks }, open, actions }: PanelMarkRowProps) {
  const titleId = useId();
  const [{ key, match }] = marks;
  return (
    <li>
      <article class={open ? 'panel-mark' : 'panel-mark folded'} aria-labelledby={titleId}>
        <button
          type="button"
          class="panel-sentence"
          onFocus={() => actions.lookAt(key)}
          onClick={() => actions.open(key)}
        >
          <span class="relation">{say(`page_relation_${match.relation}`)}</span>
          <span id={titleId} class="words" dir="auto">
            {sentence}
          </span>
          <Icon name="jump" />
        </button>
        {marks.map(
          (mark) =>
            mark.card && (
              <Sides
                key={mark.key}
                card={mark.card}
                open={open}
                onMore={() => actions.openDispute(mark.match.dispute)}
              />
            ),
        )}
      </article>
    </li>
  );
}
