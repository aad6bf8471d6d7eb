import type { AuthoredClaims, FiledWordings, Problem } from '../authored/authored-claims.ts';

/** Wordings belong to positions that exist, and none is written twice for a dispute, be it to state a position or to state none. */
export function* checkWordings({ disputes, wordings }: AuthoredClaims): Generator<Problem> {
  const positions = new Map(
    disputes.map(({ dispute }) => [dispute.id, new Set(dispute.positions.map(({ id }) => id))]),
  );
  const written = new Map<string, string>();
  for (const { file, entry, wordings: entryWordings } of wordings) {
    const { dispute } = entryWordings;
    const known = positions.get(dispute);
    if (!known) {
      yield {
        file,
        path: [entry, 'dispute'],
        message: `${dispute} is no dispute: correct or remove the entry`,
      };
      continue;
    }
    for (const [at, { position }] of entryWordings.stating.entries()) {
      if (known.has(position)) continue;
      const message = `${position} is no position of ${dispute}: write one of ${[...known].join(', ')}`;
      yield { file, path: [entry, 'stating', at, 'position'], message };
    }
    for (const { path, text } of sentencesOf(entryWordings)) {
      const key = `${dispute} ${text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`;
      const twin = written.get(key);
      if (twin !== undefined)
        yield { file, path: [entry, ...path], message: `stands in ${twin} too: remove one` };
      written.set(key, file);
    }
  }
}

interface WrittenSentence {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function sentencesOf({ stating, beside }: FiledWordings['wordings']): WrittenSentence[] {
  return [
    ...stating.map(({ text }, at) => ({ path: ['stating', at, 'text'], text })),
    ...beside.map((text, at) => ({ path: ['beside', at], text })),
  ];
}
