import { type FigureFeatures, measureFigures } from './measure-figures.ts';
import { measureOverlap, type OverlapFeatures } from './measure-overlap.ts';
import type { PairSide } from './pair-side.ts';

/** The parts by which a sentence is found to bear out a claim. */
export interface PairFeatures extends OverlapFeatures, FigureFeatures {
  /** Share of the claim's groups of three letters that the sentence has: inflected and derived words meet here. */
  readonly letters: number;
}

/** Measures a sentence against a claim, part by part. */
export function measurePair(claim: PairSide, sentence: PairSide): PairFeatures {
  return {
    ...measureOverlap(claim.terms, sentence.terms),
    ...measureFigures(claim.figures, sentence.figures),
    letters: lettersShared(claim, sentence),
  };
}

const GROUP = 3;

function lettersShared(claim: PairSide, sentence: PairSide): number {
  const claimed = groupsOf(claim);
  const stated = groupsOf(sentence);
  let met = 0;
  for (const group of claimed) if (stated.has(group)) met++;
  return claimed.size + stated.size === 0 ? 0 : (2 * met) / (claimed.size + stated.size);
}

function groupsOf({ terms }: PairSide): Set<string> {
  const text = ` ${terms.map(({ key }) => key).join(' ')} `;
  const groups = new Set<string>();
  for (let end = GROUP; end <= text.length; end++) groups.add(text.slice(end - GROUP, end));
  return groups;
}
