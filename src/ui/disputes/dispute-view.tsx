import type { Card } from '../../claim/card.ts';
import { describeStatus } from '../card/describe-status.ts';
import { PositionView } from '../card/position-view.tsx';
import { Timeline } from '../card/timeline.tsx';
import { formatHolding } from '../format-date.ts';
import { Icon } from '../icons.tsx';
import { nameTopic } from '../name-topic.ts';
import { say, sayCount } from '../strings.ts';

interface DisputeViewProps {
  readonly card: Card;
  /** Address of the list of all disputes. */
  readonly listHref: string;
}

/** One dispute whole: its question, when it was, every position with who holds it and all of its sources. */
export function DisputeView({ card, listHref }: DisputeViewProps) {
  const { title, topic, period } = card.dispute;
  const all = [card.position, ...card.counterClaims];
  const sources = new Set(all.flatMap((position) => position.sources.map(({ id }) => id)));
  const facts = [
    nameTopic(topic),
    formatHolding({ since: period.from, ...(period.to && { until: period.to }) }),
    sayCount('count_positions', all.length),
    sayCount('count_sources', sources.size),
  ];
  return (
    <article class="dispute">
      <nav>
        <a class="to-list" href={listHref}>
          <Icon name="previous" />
          {say('disputes_all')}
        </a>
      </nav>
      <header>
        <p class="status">{describeStatus(card)}</p>
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        <ul class="facts-line">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </header>
      <Positions card={card} />
      {card.counts && <Timeline counts={card.counts} />}
    </article>
  );
}

/** Where one position was refuted, the others answer it; elsewhere all are equal. */
function Positions({ card: { dispute, position, counterClaims } }: Pick<DisputeViewProps, 'card'>) {
  if (dispute.refuted !== position.id) {
    return (
      <section>
        <h2>{say('disputes_positions')}</h2>
        {[position, ...counterClaims].map((each) => (
          <PositionView key={each.id} position={each} side="equal" sources="whole" />
        ))}
      </section>
    );
  }
  return (
    <>
      <section class="claim">
        <h2>{say('card_claim')}</h2>
        <PositionView position={position} side="claim" sources="whole" />
      </section>
      <section class="counter-claims">
        <h2>{say('card_others_say')}</h2>
        {counterClaims.map((each) => (
          <PositionView key={each.id} position={each} side="counter" sources="whole" />
        ))}
      </section>
    </>
  );
}
