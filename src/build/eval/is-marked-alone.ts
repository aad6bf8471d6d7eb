import type { Sensitivity } from '../../match/match.ts';
import type { Matcher } from '../../match/matcher.ts';

/** Whether a sentence is marked that is all there is of an English page under a title. */
export function isMarkedAlone(
  { matchBatch }: Matcher,
  { title, text }: { readonly title: string; readonly text: string },
  sensitivity: Sensitivity,
): boolean {
  const batch = { title, lead: '', language: 'en', runs: [{ before: [], sentences: [text] }] };
  const matches = matchBatch(batch, { sensitivity, markBothSidesOfSettled: false });
  return [...matches].some((match) => match !== null);
}
