import type { FieldPath } from '../finding.ts';
import type { DisputeRule } from './rule.ts';
import { isNearDuplicate, wordsAndPairs } from './similar-wording.ts';

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
      const twin = seen.find((other) => isNearDuplicate(other.parts, parts));
      if (twin)
        yield { path, message: `says almost the same as “${twin.text}”: word it differently or remove it` };
      seen.push({ path, text, parts });
    }
  }
};

function listAt(path: FieldPath, texts: readonly string[]): [FieldPath, string][] {
  return texts.map((text, at) => [[...path, at], text]);
}
