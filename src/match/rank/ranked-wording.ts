import type { LetterGroups } from './letter-groups.ts';

/** One wording of a claim, or the text that claims are ranked for, as ranking looks at it. */
export interface RankedWording {
  /** Term numbers in order; -1 for a word that the index does not know. */
  readonly terms: readonly number[];
  readonly distinct: ReadonlySet<number>;
  /** Neighbouring terms, in order. */
  readonly pairs: ReadonlySet<number>;
  /** Terms that stand near each other, in either order. */
  readonly near: ReadonlySet<number>;
  readonly groups: LetterGroups;
}

/** Terms as near as this count as standing together. */
const NEAR = 3;
const PAIR = 2 ** 26;

/** Makes ready what a wording is compared by. */
export function rankedWording(terms: readonly number[], groups: LetterGroups): RankedWording {
  const pairs = new Set<number>();
  const near = new Set<number>();
  for (const [at, term] of terms.entries()) {
    for (let next = at + 1; next <= at + NEAR && next < terms.length; next++) {
      const other = terms[next] as number;
      if (term < 0 || other < 0) continue;
      if (next === at + 1) pairs.add(term * PAIR + other);
      near.add(Math.min(term, other) * PAIR + Math.max(term, other));
    }
  }
  return { terms, distinct: new Set(terms.filter((term) => term >= 0)), pairs, near, groups };
}

/** The members that two sets share. */
export function common(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both = new Set<number>();
  for (const member of few) if (many.has(member)) both.add(member);
  return both;
}

/** Several wordings read as one text; words of different wordings are no neighbours. */
export function joinedWordings(wordings: readonly RankedWording[]): RankedWording {
  const union = (of: (wording: RankedWording) => ReadonlySet<number>) =>
    new Set(wordings.flatMap((each) => [...of(each)]));
  const groups = new Map<number, number>();
  for (const wording of wordings) {
    for (const [group, times] of wording.groups) groups.set(group, (groups.get(group) ?? 0) + times);
  }
  return {
    terms: wordings.flatMap(({ terms }) => terms),
    distinct: union(({ distinct }) => distinct),
    pairs: union(({ pairs }) => pairs),
    near: union(({ near }) => near),
    groups,
  };
}
