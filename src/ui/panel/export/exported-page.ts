import type { Card } from '../../../claim/card.ts';
import type { Position, Source } from '../../../claim/dispute.ts';
import type { Relation } from '../../../match/match.ts';
import type { PanelMark, PanelPage } from '../panel-view.ts';

type KeptPosition = Pick<Position, 'statement' | 'heldBy'> & {
  readonly sources: readonly Omit<Source, 'id'>[];
};

/** A marked sentence as every export holds it: both sides, each with all of its sources. */
export interface ExportedMark {
  readonly sentence: string;
  readonly relation: Relation;
  readonly question: string;
  readonly status: Card['dispute']['status'];
  readonly claim: KeptPosition;
  readonly counterClaims: readonly KeptPosition[];
}

/** The marks of a page, to be kept outside the extension. */
export interface ExportedPage {
  readonly title: string;
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly made: string;
  readonly marks: readonly ExportedMark[];
}

/** Gathers what an export holds; a mark of which nothing may be shown is left out. */
export function buildExport(
  { title, url }: Pick<PanelPage, 'title' | 'url'>,
  marks: readonly PanelMark[],
  made: Date,
): ExportedPage {
  return {
    title,
    url,
    made: made.toISOString(),
    marks: marks.flatMap(({ sentence, match, card }) =>
      card === null
        ? []
        : {
            sentence,
            relation: match.relation,
            question: card.dispute.title,
            status: card.dispute.status,
            claim: keep(card.position),
            counterClaims: card.counterClaims.filter(({ id }) => id !== card.position.id).map(keep),
          },
    ),
  };
}

function keep({ statement, heldBy, sources }: Position): KeptPosition {
  return { statement, heldBy, sources: sources.map(({ id: _, ...source }) => source) };
}
