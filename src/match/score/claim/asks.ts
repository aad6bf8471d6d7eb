import type { ReadText } from '../../read/read-text.ts';

/** ", OK?" and ", right?" ask for no more than a nod. */
const TAG = /,\s*\p{L}+(?:\s+\p{L}+)?\s*$/u;
const QUESTION_MARK = /[?\u061f\uff1f]/;

/** Whether a sentence as a whole is a question. */
export function asks({ text, tokens, cues }: ReadText): boolean {
  return cues.some(
    ({ kind, start, scope }) =>
      kind === 'question' &&
      QUESTION_MARK.test(text.charAt(start)) &&
      scope.start <= (tokens[0]?.start ?? 0) &&
      scope.end >= (tokens.at(-1)?.end ?? 0) &&
      !TAG.test(text.slice(0, start)),
  );
}
