import type { FieldPath } from '../finding.ts';
import type { DisputeRule } from './rule.ts';

/**
 * Share of words and word pairs in common from which two phrasings say no more than one: one word changed in
 * the middle of nine or more.
 */
const nearDuplicate = 0.7;

/** No two wordings of a dispute are near-duplicates, and foreign ones are not in the language of the pack. */
export const checkPhrasings: DisputeRule = function* ({ dispute, pack }, { claims }) {
  const seen: { path: FieldPath; text: string; parts: Set<string> }[] = [];
  const language = claims.manifests.get(pack)?.language;
  for (const [at, { statement, phrasings, phrasingsIn = {} }] of dispute.positions.entries()) {
    const place = ['positions', at];
    if (language !== undefined && language in phrasingsIn) {
      const message = 'is the language of the pack: move these to phrasings';
      yield { path: [...place, 'phrasingsIn', language], message };
    }
    const wordings: [FieldPath, string][] = [
      [[...place, 'statement'], statement],
      ...listAt([...place, 'phrasings'], phrasings),
      ...Object.entries(phrasingsIn).flatMap(([code, texts]) =>
        listAt([...place, 'phrasingsIn', code], texts),
      ),
    ];
    for (const [path, text] of wordings) {
      const parts = wordsAndPairs(text);
      const twin = seen.find((other) => overlap(other.parts, parts) >= nearDuplicate);
      if (twin)
        yield { path, message: `says almost the same as “${twin.text}”: word it differently or remove it` };
      seen.push({ path, text, parts });
    }
  }
};

function listAt(path: FieldPath, texts: readonly string[]): [FieldPath, string][] {
  return texts.map((text, at) => [[...path, at], text]);
}

function wordsAndPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*%?/gu) ?? [];
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}

/** Jaccard's index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((part) => b.has(part)).length;
  return common / (a.size + b.size - common);
}
