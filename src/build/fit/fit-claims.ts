import type { ClaimFeatures } from '../../match/score/claim/measure-claim.ts';
import type { LinearModel } from '../../match/score/linear-model.ts';
import type { MeasuredSentence, RepeatingSentence, UnrelatedSentence } from '../eval/open-world.ts';
import { type Example, fitLogistic } from './fit-logistic.ts';

type Part = keyof ClaimFeatures;

/** How much a pair counts by how plainly it repeats its claim; of sentences that lean on others nothing can be learned. */
const PLAINNESS: Readonly<Record<string, number>> = { CLEAN: 1, CLEAN_HARD: 0.3, PART_OF: 0.3 };
/** Other claims of a debate sentence may be right too: nobody has read all 29,625 against it. */
const OTHER_CLAIM = 0.3;

/** The same sentences as they are measured without the meaning layer. */
export function byWordsAlone<Sentence extends MeasuredSentence>(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    candidates: sentence.candidates.map((claim) => ({ ...claim, features: { ...claim.features, topic: 0 } })),
  }));
}

/** Fits how probable it is that a sentence repeats a claim. */
export function fitClaims(
  repeating: readonly RepeatingSentence[],
  unrelated: readonly UnrelatedSentence[],
): LinearModel<Part> {
  const examples: Example<Part>[] = [];
  for (const { kind, right, candidates } of repeating) {
    for (const { claim, features } of candidates) {
      const isTrue = right.has(claim);
      const weight = isTrue ? PLAINNESS[kind] : kind === 'CLEAN' ? OTHER_CLAIM : 0;
      if (weight) examples.push({ features, isTrue, weight });
    }
  }
  for (const { candidates } of unrelated)
    for (const { features } of candidates) examples.push({ features, isTrue: false, weight: 1 });
  const parts = Object.keys((examples[0] as Example<Part>).features) as Part[];
  return fitLogistic(examples, { parts, restraint: 10, hasBias: true });
}
