import type {
  Dispute,
  DisputeId,
  Pack,
  PartialDate,
  Position,
  PositionId,
} from '../../../src/claim/dispute.ts';
import type { PlainClaim } from '../../../src/match/index/build-claims-index.ts';

const WORDS_TYPED = 3;

/** What stands in the search box after each key, while the first words of a claim’s headline are typed. */
export function keyStrokes({ text, title }: PlainClaim): string[] {
  const whole = (title ?? text).split(/\s+/).slice(0, WORDS_TYPED).join(' ');
  return Array.from({ length: whole.length }, (_, i) => whole.slice(0, i + 1));
}

/** Two claims that stand side by side make a dispute, so that there is something to show. */
export function packOf(claims: readonly PlainClaim[]): Pack {
  const disputes = Array.from({ length: claims.length / 2 }, (_, i): Dispute => {
    const positions = claims.slice(i * 2, i * 2 + 2).map(positionOf);
    return {
      id: `dispute-${i}` as DisputeId,
      title: claims[i * 2]?.title ?? '',
      topic: 'bench',
      status: 'contested',
      period: { from: '2015' as PartialDate },
      about: [],
      positions,
    };
  });
  return { name: 'bench', version: '1', language: 'en', licence: '', disputes, entities: [] };
}

function positionOf({ id, text, title }: PlainClaim): Position {
  const phrasings = title ? [{ text: title, language: 'en' }] : [];
  return { id: id as PositionId, statement: text, phrasings, heldBy: [], sources: [], deniedBy: [] };
}
