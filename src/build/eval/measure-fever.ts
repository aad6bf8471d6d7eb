import { readText } from '../../match/read/read-text.ts';
import { probabilityOf } from '../../match/score/linear-model.ts';
import { measurePair } from '../../match/score/pair/measure-pair.ts';
import { readPairSide } from '../../match/score/pair/read-pair-side.ts';
import { supportModel } from '../../match/score/pair/support-model.ts';
import { readBench } from './read-bench.ts';

/**
 * How often, of two sentences of FEVER (symmetric, dev), one that bears out its claim is found more probable than one
 * that refutes its own. The claims differ, so this is harder than choosing between two sentences for one claim.
 */
export function measureFever(): { readonly sentences: number; readonly ordered: number } {
  const side = (text: string) => readPairSide(readText(text, 'en'));
  const rows = readBench<{ claim: string; evidence: string; label: string }>('fever-symmetric/dev.jsonl');
  const judged = rows.map(({ claim, evidence, label }) => ({
    probability: probabilityOf(supportModel, measurePair(side(claim), side(evidence))),
    isTrue: label === 'SUPPORTS',
  }));
  const [supporting, refuting] = [
    judged.filter(({ isTrue }) => isTrue),
    judged.filter(({ isTrue }) => !isTrue),
  ];
  let ordered = 0;
  for (const one of supporting)
    for (const other of refuting)
      ordered += one.probability > other.probability ? 1 : one.probability === other.probability ? 0.5 : 0;
  return { sentences: rows.length, ordered: ordered / supporting.length / refuting.length };
}
