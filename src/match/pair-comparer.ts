import type { LanguageCode } from '../claim/dispute.ts';
import type { Relation } from './match.ts';
import { type ReadText, readText } from './read/read-text.ts';
import { probabilityOf } from './score/linear-model.ts';
import { measurePair, type PairFeatures } from './score/pair/measure-pair.ts';
import { readPairSide } from './score/pair/read-pair-side.ts';
import { supportModel } from './score/pair/support-model.ts';

/** How a sentence stands to a claim, and how probable it is that it states it. */
export interface PairComparison {
  readonly relation: Relation;
  readonly probability: number;
  readonly features: PairFeatures;
}

/** From this share of the words that met on, a denial of them is one of the claim. */
const DENIED = 0.5;

/** Creates a comparison of a sentence with the claim of a number; what it finds does not hang on the other claims. */
export function createPairComparer(claims: readonly string[], language: LanguageCode) {
  const read = (text: string) => readText(text, language);

  return (sentence: string, claim: number): PairComparison => {
    const stated = read(sentence);
    const features = measurePair(readPairSide(read(claims[claim] as string)), readPairSide(stated));
    return {
      relation: relationOf(features, stated),
      probability: probabilityOf(supportModel, features),
      features,
    };
  };
}

function relationOf({ denied, nearest, allFollow }: PairFeatures, { cues }: ReadText): Relation {
  if (denied >= DENIED) return 'denies';
  if (nearest < 0 && allFollow === 0) return 'differs';
  return cues.some(({ kind }) => kind === 'attribution') ? 'reports' : 'states';
}
