import { readFileSync } from 'node:fs';

/** What two readers said of a sentence of a debate and a claim, neither knowing labels or probabilities. */
export interface Reading {
  /** Document and line of the sentence, joined by `_`. */
  readonly sentence: string;
  /** Set and number of the claim, joined by `:`. */
  readonly claim: string;
  /** Whether the pair is no mark, but was put among them to see whether readers tell the difference. */
  readonly isControl: boolean;
  /** Whether both said that the sentence makes the claim. */
  readonly isSame: boolean;
}

/** The pairs that were read, of src/build/eval/readings.tsv. */
export function readReadings(): Reading[] {
  const [, ...lines] = readFileSync(new URL('readings.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [sentence = '', claim = '', shownAs, first, second] = line.split('\t');
    return {
      sentence,
      claim,
      isControl: shownAs === 'control',
      isSame: first === 'yes' && second === 'yes',
    };
  });
}
