import type { AuthoredClaims, Problem } from '../authored/authored-claims.ts';

/** Wordings belong to positions that exist, and none is written twice for a dispute. */
export function* checkWordings({ disputes, wordings }: AuthoredClaims): Generator<Problem> {
  const positions = new Map(
    disputes.map(({ dispute }) => [dispute.id, new Set(dispute.positions.map(({ id }) => id))]),
  );
  const written = new Map<string, string>();
  for (const { file, entry, wordings: entryWordings } of wordings) {
    const { dispute, stating } = entryWordings;
    const known = positions.get(dispute);
    if (!known) {
      yield {
        file,
        path: [entry, 'dispute'],
        message: `${dispute} is no dispute: correct or remove the entry`,
      };
      continue;
    }
    for (const [at, { position, text }] of stating.entries()) {
      const path = [entry, 'stating', at];
      if (!known.has(position)) {
        const message = `${position} is no position of ${dispute}: write one of ${[...known].join(', ')}`;
        yield { file, path: [...path, 'position'], message };
      }
      const key = `${dispute} ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
      const twin = written.get(key);
      if (twin !== undefined)
        yield { file, path: [...path, 'text'], message: `stands in ${twin} too: remove one` };
      written.set(key, file);
    }
  }
}
