import { describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/build/compile-claims.ts';
import { openShippedMeaning } from '../../../src/build/open-shipped-meaning.ts';
import type { Pack } from '../../../src/claim/dispute.ts';
import { describeMatch } from '../../../src/match/describe-match.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Match, MatchOptions, SentenceMatch } from '../../../src/match/match.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { matchCases } from '../../cases/match-cases.ts';
import { bundledNearMisses, type NearMiss, sampleNearMisses } from '../../cases/near-miss-cases.ts';
import { samplePack } from './sample-pack.ts';

const standard: MatchOptions = { sensitivity: 'balanced', markBothSidesOfSettled: false };
const sample = indexOf([samplePack()]);

describe('a sentence that states something disputed', () => {
  it.each(matchCases)('is marked: $because', (place) => {
    const [match] = matchesOf(sample, place);
    expect(match && { about: `${match.dispute}/${match.position}`, relation: match.relation }).toEqual({
      about: place.about,
      relation: place.relation,
    });
    const answers = match && describeMatch(sample.index, match)?.counterClaims.map(({ id }) => id);
    expect(answers).toEqual(expect.arrayContaining([...place.answeredBy]));
  });
});

describe('a near miss', () => {
  it.each(sampleNearMisses)('stays unmarked: $because: $sentence', (place) => {
    expect(matchesOf(sample, place)).toEqual([]);
  });

  it.each(bundledNearMisses.filter(({ isStillMarked }) => !isStillMarked))(
    'stays unmarked with the bundled claims: $because: $sentence',
    async (place) => expect(matchesOf(await bundled(), place)).toEqual([]),
  );

  it.fails.each(bundledNearMisses.filter(({ isStillMarked }) => isStillMarked))(
    'should stay unmarked, and does not: $because: $sentence',
    async (place) => expect(matchesOf(await bundled(), place)).toEqual([]),
  );
});

describe('what is too long for a sentence', () => {
  it('is passed over without being read', () => {
    const claim = 'Belmarian shelling destroyed the Korin dam';
    expect(matchesOf(sample, { title: 'Arvania', sentence: `${claim}.` })).not.toEqual([]);
    expect(matchesOf(sample, { title: 'Arvania', sentence: `${claim} ${'1.'.repeat(100_000)}` })).toEqual([]);
  });
});

describe('a match', () => {
  const [match] = matchesOf(sample, {
    title: 'Arvania',
    sentence: 'The Relief Council said the flood at the Korin dam killed 312 villagers.',
  });

  it('says why, heaviest reason first', () => {
    const weights = match?.reasons.map(({ weight }) => Math.abs(weight)) ?? [];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(match?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['terms', 'entities', 'figure', 'attribution']),
    );
  });

  it('shows both figures where they are not the same', () => {
    expect(match?.reasons).toContainEqual(
      expect.objectContaining({
        kind: 'figure',
        agreement: 'compatible',
        found: '312',
        claimed: 'more than 300',
      }),
    );
  });

  it('names the words of the sentence that met', () => {
    const [match] = matchesOf(sample, {
      title: 'Arvania',
      sentence: 'Belmar shelled the Korin dam until it burst.',
    });
    const terms = match?.reasons.find(({ kind }) => kind === 'terms');
    const words =
      terms?.kind === 'terms' &&
      terms.spans.map(({ start, end }) => 'Belmar shelled the Korin dam until it burst.'.slice(start, end));
    expect(words).toEqual(['Belmar', 'shelled', 'Korin dam', 'burst']);
  });
});

describe('the matcher', () => {
  it('leaves pages in other languages alone', () => {
    const sentence = 'Belmarian shelling destroyed the Korin dam.';
    expect(matchesOf(sample, { title: 'Arvania', sentence, language: 'de' })).toEqual([]);
    expect(matchesOf(sample, { title: 'Arvania', sentence, language: 'en-GB' })).toHaveLength(1);
  });

  it('guesses the language of a page that does not say', () => {
    const sentence = 'Belmarian shelling destroyed the Korin dam.';
    expect(
      matchesOf(sample, { title: 'What we know of the flood in Arvania so far', sentence, language: null }),
    ).toHaveLength(1);
    expect(
      matchesOf(sample, {
        title: 'Arvania: Staudamm Korin',
        sentence: 'Belmar, Korin dam, shelling, Korin dam',
        language: null,
      }),
    ).toEqual([]);
  });

  it('answers for every sentence, in order', () => {
    const sentences = ['Nothing here.', 'Belmarian shelling destroyed the Korin dam.', 'Nor here.'];
    const batch = {
      title: 'Arvania',
      lead: '',
      language: 'en',
      runs: [
        { before: [], sentences },
        { before: [], sentences },
      ],
    };
    const answers = [...sample.matcher.matchBatch(batch, standard)];
    expect(answers.map((answer) => answer && [answer.run, answer.sentence])).toEqual([
      null,
      [0, 1],
      null,
      null,
      [1, 1],
      null,
    ]);
  });

  it('marks both sides of a settled dispute for a reader who asks for them', () => {
    const batch = {
      title: 'Vaccine rumours in Arvania',
      lead: '',
      language: 'en',
      runs: [{ before: [], sentences: ['No child in Arvania fell ill from the fever vaccine.'] }],
    };
    expect(matched(sample.matcher.matchBatch(batch, standard))).toEqual([]);
    expect(
      matched(sample.matcher.matchBatch(batch, { ...standard, markBothSidesOfSettled: true })),
    ).toHaveLength(1);
  });

  it('marks more the less sure it has to be', () => {
    const sentence = 'The shelling may have weakened the wall of the Korin dam, one engineer thought.';
    const counts = (['precise', 'balanced', 'broad'] as const).map(
      (sensitivity) => matchesOf(sample, { title: 'Arvania', sentence }, { ...standard, sensitivity }).length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('survives sentences without words', () => {
    for (const sentence of ['', ' ', '…', '🙂', '1', '\u200b'])
      expect(matchesOf(sample, { title: 'Arvania', sentence })).toEqual([]);
  });
});

interface Place extends Pick<NearMiss, 'title' | 'before' | 'sentence'> {
  readonly language?: string | null;
}

function matchesOf({ matcher }: ReturnType<typeof indexOf>, place: Place, options = standard): Match[] {
  const { title, before = [], sentence, language = 'en' } = place;
  const batch = { title, lead: before.join(' '), language, runs: [{ before, sentences: [sentence] }] };
  return matched(matcher.matchBatch(batch, options));
}

function matched(answers: Iterable<SentenceMatch | null>): Match[] {
  return [...answers].flatMap((answer) => (answer ? [answer.match] : []));
}

function indexOf(packs: readonly Pack[]) {
  const index = openIndex(buildIndex(packs));
  return { index, matcher: createMatcher(index) };
}

let bundledIndex: Promise<ReturnType<typeof indexOf>> | undefined;

/** The bundled claims and the encoder, as the extension has them. */
function bundled() {
  bundledIndex ??= openBundled();
  return bundledIndex;
}

async function openBundled() {
  const [{ bytes }, { encode }] = await Promise.all([compileClaims('claims'), openShippedMeaning()]);
  const index = openIndex(bytes);
  return { index, matcher: createMatcher(index, encode) };
}
