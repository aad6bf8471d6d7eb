import type { ReadText } from '../../read/read-text.ts';

/** ", OK?" and ", right?" ask for no more than a nod. */
const TAG = /,\s*\p{L}+(?:\s+\p{L}+)?\s*$/u;

/** Whether a sentence as a whole is a question: what "asked whether" governs begins behind it. */
export function asks({ text, tokens, cues }: ReadText): boolean {
  return cues.some(
    ({ kind, start, scope }) =>
      kind === 'question' &&
      scope.start <= (tokens[0]?.start ?? 0) &&
      scope.end >= (tokens.at(-1)?.end ?? 0) &&
      !TAG.test(text.slice(0, start)),
  );
}
