import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../match/match.ts';
import { describeStatus } from '../card/describe-status.ts';
import { MarkedText } from '../card/marked-text.tsx';
import { say } from '../strings.ts';

interface SearchHitsProps {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly SearchHit[];
  /** Place of the hit that Enter opens. */
  readonly active: number;
  onOpen(place: number): void;
}

/** Id of a row, for the search box to point at. */
export function hitId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The list under the search box: each hit with its statement, question and status. */
export function SearchHits({ id, label, hits, active, onOpen }: SearchHitsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <div id={id} ref={list} class="hits" role="listbox" aria-label={label}>
      {hits.map(({ card, spans }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the focus and opens by Enter
        <div
          key={`${card.dispute.id}/${card.position.id}`}
          id={hitId(id, place)}
          class="hit"
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onClick={() => onOpen(place)}
        >
          <p class="statement" dir="auto">
            <MarkedText
              text={card.position.statement}
              spans={spans.map((span) => ({ ...span, kind: 'term' }))}
            />
          </p>
          <p class="hit-origin">{say('search_hit_origin', card.dispute.title, describeStatus(card))}</p>
        </div>
      ))}
    </div>
  );
}
