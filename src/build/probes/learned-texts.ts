import { createHash } from 'node:crypto';
import type { AuthoredClaims } from '../../claim/authored/authored-claims.ts';
import { TOPICS_LANGUAGE } from '../../match/meaning/topics.ts';

/** Sentences that the probes of one dispute are learned from. */
export interface LearnedTexts {
  readonly dispute: string;
  /** The positions in order, each with sentences that state it. */
  readonly positions: readonly { readonly id: string; readonly texts: readonly string[] }[];
  /** Sentences on the same subject that state none. */
  readonly beside: readonly string[];
}

/** What is learned of every dispute whose pack speaks the language of the encoder, in order of id. */
export function learnedTexts({ disputes, wordings, manifests }: AuthoredClaims): LearnedTexts[] {
  const worded = Map.groupBy(wordings, ({ wordings: { dispute } }) => dispute);
  return disputes
    .filter(({ pack }) => manifests.get(pack)?.language === TOPICS_LANGUAGE)
    .map(({ dispute }): LearnedTexts => {
      const entries = (worded.get(dispute.id) ?? []).map(({ wordings: entry }) => entry);
      const stating = entries.flatMap((entry) => entry.stating);
      return {
        dispute: dispute.id,
        positions: dispute.positions.map(({ id, statement, phrasings }) => ({
          id,
          texts: [
            statement,
            ...phrasings,
            ...stating.flatMap(({ position, text }) => (position === id ? text : [])),
          ],
        })),
        beside: entries.flatMap((entry) => entry.beside),
      };
    })
    .sort((a, b) => (a.dispute < b.dispute ? -1 : 1));
}

/** Tells whether a dispute is still what was learned. */
export function fingerprint({ positions, beside }: LearnedTexts): string {
  return createHash('sha256').update(JSON.stringify({ positions, beside })).digest('hex').slice(0, 16);
}
