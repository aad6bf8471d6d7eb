import type { Card } from '../../claim/card.ts';
import type { Source } from '../../claim/dispute.ts';
import type { Match } from '../../match/match.ts';
import { CounterClaims } from '../card/counter-claims.tsx';
import { Figures } from '../card/figures.tsx';
import { MoreOnThis } from '../card/more-on-this.tsx';
import { PositionView } from '../card/position-view.tsx';
import { Timeline } from '../card/timeline.tsx';
import { WhyMarked } from '../card/why-marked.tsx';
import { say } from '../strings.ts';

interface PopoverBodyProps {
  readonly card: Card;
  readonly match: Match;
  readonly sentence: string;
  onIgnoreSource(source: Source): void;
  onMore?(): void;
}

/** What a card says: the claim, the answers to it, how counts grew, and why the sentence was marked. */
export function PopoverBody({ card, match, sentence, onIgnoreSource, onMore }: PopoverBodyProps) {
  return (
    <>
      <section class="claim">
        <h3>{say(`relation_${match.relation}`)}</h3>
        <PositionView
          position={card.position}
          side="claim"
          sources={match.relation === 'denies' ? 'open' : 'folded'}
          onIgnoreSource={onIgnoreSource}
        />
        <Figures reasons={match.reasons} />
      </section>
      <CounterClaims card={card} onIgnoreSource={onIgnoreSource} />
      {card.counts && <Timeline counts={card.counts} />}
      {onMore && <MoreOnThis onOpen={onMore} />}
      <WhyMarked match={match} sentence={sentence} />
    </>
  );
}
