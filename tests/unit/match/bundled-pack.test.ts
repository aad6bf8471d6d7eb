import { beforeAll, describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/build/compile-claims.ts';
import { openShippedMeaning } from '../../../src/build/open-shipped-meaning.ts';
import type { Pack } from '../../../src/claim/dispute.ts';
import { describeMatch } from '../../../src/match/describe-match.ts';
import type { ClaimIndex } from '../../../src/match/index/claim-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Match } from '../../../src/match/match.ts';
import { createMatcher, type Matcher } from '../../../src/match/matcher.ts';
import { denialCases, denials, doerCases, refutations, undoneDenial } from '../../cases/denial-cases.ts';
import {
  claimedByAccusers,
  claimedByMoscow,
  undisputed,
  undisputedYetMarked,
} from '../../cases/syria-sentences.ts';

const moscow = /Russia(?!n opposition)|Moscow|Kremlin|Putin|Lavrov|Shoigu|Konashenkov|Peskov|Haddad|Bondarev/;

let index: ClaimIndex;
let packs: readonly Pack[];
let matcher: Matcher;
beforeAll(async () => {
  const claims = await compileClaims('claims');
  packs = claims.packs;
  index = openIndex(claims.bytes);
  matcher = createMatcher(index, (await openShippedMeaning()).encode);
});

/** The most probable match of a sentence as the extension comes, or null. */
function bestMatch(sentence: string): Match | null {
  const batch = { title: 'Syria war: Russia strikes', lead: sentence, language: 'en' };
  const runs = [{ before: [], sentences: [sentence] }];
  const options = { sensitivity: 'balanced', markBothSidesOfSettled: false } as const;
  const [first] = matcher.matchBatch({ ...batch, runs }, options);
  return first?.match ?? null;
}

/** Whether the first counter-claim shown is Moscow's; null where nothing is marked. */
function answeredByMoscow(sentence: string): boolean | null {
  const match = bestMatch(sentence);
  const answer = match && describeMatch(index, match)?.counterClaims[0];
  return answer ? answer.heldBy.some(({ name }) => moscow.test(name)) : null;
}

describe('the bundled pack in other words than its own', () => {
  it('marks at least seven of ten with the right answer, and at most one of ten with a wrong one', () => {
    const answers = [
      ...claimedByAccusers.map((sentence) => ({ sentence, right: answeredByMoscow(sentence) })),
      ...claimedByMoscow.map((sentence) => {
        const answered = answeredByMoscow(sentence);
        return { sentence, right: answered === null ? null : !answered };
      }),
    ];
    expect(answers.filter(({ right }) => right).length / answers.length).toBeGreaterThanOrEqual(0.7);
    expect(answers.filter(({ right }) => right === false).length / answers.length).toBeLessThanOrEqual(0.1);
  });

  it.each(undisputed)('leaves alone: %s', (sentence) => {
    expect(bestMatch(sentence)).toBeNull();
  });

  it.fails.each(undisputedYetMarked)('should leave alone, and does not: %s', (sentence) => {
    expect(bestMatch(sentence)).toBeNull();
  });
});

/** On a page about nothing, with both sides of what is settled. */
function matchesAlone(sentence: string): Match[] {
  const batch = { title: 'Notes of the week', lead: '', language: 'en' };
  const runs = [{ before: [], sentences: [sentence] }];
  const options = { sensitivity: 'balanced', markBothSidesOfSettled: true } as const;
  return [...matcher.matchBatch({ ...batch, runs }, options)].flatMap((found) => found?.match ?? []);
}

/** Phrasings that state their position without a denial, with where they stand: one of every dispute. */
function plainPhrasings(): { dispute: string; position: string; phrasing: string }[] {
  const isPlain =
    /^(?!.*(?:\b(?:not?|never|nobody|none|den[yi]|reject|dismiss|refut|false|myth|hoax|without|fake|rather)|[:?,]|n’t))/i;
  return packs.flatMap(({ disputes }) =>
    disputes.flatMap(({ id, positions }) => {
      const [first] = positions.flatMap(({ id: position, phrasings }) =>
        phrasings
          .filter(({ text }) => isPlain.test(text))
          .map(({ text }) => ({ dispute: id, position, phrasing: text })),
      );
      return first ?? [];
    }),
  );
}

describe('a denial, or who did it', () => {
  it.each([...denialCases, ...doerCases])('%s', (sentence, position, relation) => {
    const [match] = matchesAlone(sentence);
    expect(match && { position: `${match.dispute}/${match.position}`, relation: match.relation }).toEqual({
      position,
      relation,
    });
  });

  it.each(refutations)('of what is refuted is left alone: %s', (sentence) => {
    expect(bestMatch(sentence)).toBeNull();
  });

  it('of a phrasing is hardly ever marked as stating it, and a denial undone never as denying it', () => {
    const relationTo = ({ dispute, position }: { dispute: string; position: string }, sentence: string) =>
      matchesAlone(sentence).find((match) => match.dispute === dispute && match.position === position)
        ?.relation;
    const plain = plainPhrasings().filter((place) => relationTo(place, `${place.phrasing}.`) === 'states');
    const denied = plain.flatMap((place) => denials.map((deny) => relationTo(place, deny(place.phrasing))));
    const undone = plain.map((place) => relationTo(place, undoneDenial(place.phrasing)));
    expect(plain.length).toBeGreaterThan(80);
    expect(denied.filter((relation) => relation === 'denies').length).toBeGreaterThan(0.8 * denied.length);
    const stated = denied.filter((relation) => relation !== undefined && relation !== 'denies');
    expect(stated.length).toBeLessThan(0.05 * denied.length);
    expect(undone.filter((relation) => relation === 'denies')).toEqual([]);
  });
});

/** Fragments that say whom they mean only through the title and the sentences before. */
const fragments: readonly (readonly [title: string, before: readonly string[], sentence: string])[] = [
  [
    'Russian air strikes in Syria: 1-in-20 aimed at Isis',
    ['Michael Fallon told The Sun what the RAF had seen of the Russian air strikes.'],
    'The vast majority are not against IS at all.',
  ],
  [
    'Russia steps up air strikes in Syria',
    ['Amnesty International has reported on the Russian air strikes in Homs, Idlib and Aleppo.'],
    'It said the Russian strikes had killed at least 200 civilians.',
  ],
  [
    'Russia steps up air strikes in Syria',
    ['Ministry of Defence intelligence has looked at the Russian air strikes.'],
    'It suggests that only one in 20 of them hit Isis.',
  ],
  [
    'Russia steps up air strikes in Syria',
    ['Russian jets bombed villages north of Homs on Wednesday.'],
    'They are dropping unguided bombs on civilian areas, Mr Fallon said.',
  ],
];

function isMarked(title: string, before: readonly string[], sentence: string): boolean {
  const batch = { title, lead: before.join(' '), language: 'en', runs: [{ before, sentences: [sentence] }] };
  const options = { sensitivity: 'balanced', markBothSidesOfSettled: false } as const;
  return [...matcher.matchBatch(batch, options)].some((match) => match !== null);
}

describe('a fragment', () => {
  it.each(fragments)('of %s leans on what stands before it: %j %s', (title, before, sentence) => {
    expect(isMarked(title, before, sentence)).toBe(true);
  });

  it.each(fragments)('is left alone in an article about another war', (_, __, sentence) => {
    const before = ['Saudi jets struck Houthi positions again.', 'The coalition gave no figures.'];
    expect(isMarked('Saudi-led coalition steps up air strikes in Yemen', before, sentence)).toBe(false);
  });
});
