import type { Card } from '../../../src/claim/card.ts';
import type {
  DisputeId,
  PartialDate,
  Position,
  PositionId,
  Source,
  SourceId,
} from '../../../src/claim/dispute.ts';
import type { Match, Reason, Relation } from '../../../src/match/match.ts';

/** An invented source; only what a test names differs from the others. */
export function source(id: string, change: Partial<Source> = {}): Source {
  return {
    id: id as SourceId,
    url: `https://news.example/${id}`,
    publisher: 'The Example',
    title: `Report ${id}`,
    date: '2021-03-04' as PartialDate,
    language: 'en',
    kind: 'press',
    note: `What ${id} says.`,
    ...change,
  };
}

/** An invented position. */
export function position(id: string, change: Partial<Position> = {}): Position {
  return {
    id: id as PositionId,
    statement: `The bridge closed for ${id}.`,
    phrasings: [],
    heldBy: [{ name: `Party of ${id}`, since: '2021-03' as PartialDate }],
    sources: [source(id)],
    deniedBy: [],
    ...change,
  };
}

/** A contested question with one counter-claim. */
export function card(change: Partial<Card> & { readonly status?: Card['dispute']['status'] } = {}): Card {
  const { status = 'contested', ...rest } = change;
  return {
    dispute: {
      id: 'bridge' as DisputeId,
      title: 'Why did the bridge close?',
      topic: 'bridges',
      status,
      period: { from: '2021' as PartialDate },
    },
    position: position('repairs'),
    counterClaims: [position('savings')],
    ...rest,
  };
}

export const sentence = 'The mayor denied that 1 in 10 cars used it.';

/** Where words stand in the sentence above. */
export function span(words: string): { start: number; end: number } {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}

/** A match of the sentence above. */
export function match(relation: Relation, reasons: readonly Reason[] = []): Match {
  return {
    dispute: 'bridge' as DisputeId,
    position: 'repairs' as PositionId,
    relation,
    probability: 0.9,
    reasons,
  };
}

export const otherFigure: Reason = {
  kind: 'figure',
  weight: 1,
  agreement: 'different',
  found: '1 in 10',
  claimed: '5%',
};
