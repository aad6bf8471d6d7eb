import { byWordsAlone, UNRELATED_BETWEEN } from '../fit/fit-claims.ts';
import { mixing } from '../fit/rate-documents.ts';
import { openShippedMeaning } from '../open-shipped-meaning.ts';
import { calibrationError, type Judged, reliabilityOf } from './calibration.ts';
import { readContrastPairs } from './contrast-pairs.ts';
import { createTypingErrors, disguise } from './damage-text.ts';
import { measureCompare } from './measure-compare.ts';
import { measureFever } from './measure-fever.ts';
import { measureOpenWorld } from './measure-open-world.ts';
import { measurePacks } from './measure-packs.ts';
import { measureRanking, plainRanking, RankingSet, shippedRanking } from './measure-ranking.ts';
import { OpenWorld } from './open-world.ts';
import type { Calibration, QualityFigures, RankedSet } from './quality-figures.ts';

/** Everything, or a tenth of it for a check that takes a minute. */
export type Scope = 'all' | 'check';

/** Of unrelated sentences every tenth tells enough for a check, and 40 queries of a ranking. */
const CHECKED = { step: 10, queries: 40 } as const;
const SEED = 1;

/** Measures each part of the matcher on the open data. */
export const measureQuality: {
  readonly [Part in keyof QualityFigures]: (scope: Scope) => Promise<QualityFigures[Part]>;
} = {
  ranking: async (scope) =>
    scope === 'check'
      ? [await rankSet('checkthat2020', 'dev', CHECKED.queries)]
      : [
          await rankSet('checkthat2020', 'test'),
          await rankDamaged(),
          await rankSet('checkthat2021-tweets', 'dev'),
          await rankSet('checkthat2021-debates', 'open'),
        ],
  world: async (scope) => {
    const world = new OpenWorld(await openShippedMeaning());
    const unrelated = world.unrelated(scope === 'check' ? CHECKED.step : 1);
    const repeating = world.repeating();
    const { judged, ...figures } = measureOpenWorld(repeating, unrelated);
    const { all: byWords } = measureOpenWorld(byWordsAlone(repeating), byWordsAlone(unrelated));
    const speeches = unrelated.filter(({ isNews }) => !isNews);
    const { all: mixed } = measureOpenWorld(repeating, unrelated, mixing(speeches, UNRELATED_BETWEEN));
    return { ...figures, byWords, mixed, calibration: calibrate(judged) };
  },
  compare: async () => {
    const { judged, ...figures } = measureCompare(readContrastPairs());
    return { ...figures, calibration: calibrate(judged), fever: measureFever().ordered };
  },
  packs: (scope) => measurePacks(scope === 'check' ? CHECKED.step : 1),
};

function calibrate(judged: readonly Judged[]): Calibration {
  return { error: calibrationError(judged), bins: reliabilityOf(judged) };
}

async function rankSet(set: string, split: string, most?: number): Promise<RankedSet> {
  const ranked = new RankingSet(set, split, most);
  const meaning = await openShippedMeaning();
  return {
    set: `${set} ${split}`,
    rankings: {
      BM25: measureRanking(ranked, plainRanking(ranked)),
      words: measureRanking(ranked, shippedRanking(ranked, null)),
      'words and meaning': measureRanking(ranked, shippedRanking(ranked, meaning)),
    },
  };
}

/** What typing errors cost; disguised letters must cost nothing. */
async function rankDamaged(): Promise<RankedSet> {
  const ranked = new RankingSet('checkthat2020', 'dev');
  const rank = shippedRanking(ranked, await openShippedMeaning());
  return {
    set: 'checkthat2020 dev',
    rankings: {
      'as written': measureRanking(ranked, rank),
      'one word in ten misspelt': measureRanking(ranked, rank, createTypingErrors(SEED)),
      'letters disguised': measureRanking(ranked, rank, disguise),
    },
  };
}
