import type { ClaimIndex } from '../../index/claim-index.ts';
import type { SentenceOnPage } from '../compared-sentence.ts';

/**
 * English sentences that say only through what stands before them whom they mean: they begin with a word for somebody
 * named there, or for some of many.
 */
const FRAGMENT =
  /^\W*(it|its|they|their|he|his|she|her|this|that|these|those|most|many|few|some|none|all|both|only|the (vast |great )?majority)\b/i;

/** How firmly a name must stand in what surrounds a sentence: in the sentence before, in the title, or nearly so. */
const FIRM = 0.7;

/**
 * A fragment with the name in front that it most likely leans on, of those that the open disputes are about and that it
 * does not name itself; null for any other sentence.
 */
export function completeFragment(
  index: ClaimIndex,
  { sentence, readContext }: SentenceOnPage,
  disputes: readonly number[],
): string | null {
  if (!FRAGMENT.test(sentence.text)) return null;
  const named = new Set(sentence.entities());
  const about = new Set(disputes.flatMap((dispute) => [...index.entitiesAbout(dispute)]));
  let firmest: { name: number; strength: number } | null = null;
  for (const [name, strength] of readContext()) {
    if (strength < Math.max(FIRM, (firmest?.strength ?? 0) + Number.EPSILON)) continue;
    if (index.isName(name) && about.has(name) && !named.has(name)) firmest = { name, strength };
  }
  return firmest && `${index.shownTerm(firmest.name)}: ${sentence.text}`;
}
