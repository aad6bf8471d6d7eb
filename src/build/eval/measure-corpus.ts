import type { Pack, Position } from '../../claim/dispute.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Match, Sensitivity } from '../../match/match.ts';
import { createMatcher, type Matcher } from '../../match/matcher.ts';
import type { CompiledClaims } from '../compile-claims.ts';
import type { CorpusArticle } from './read-corpus.ts';

/** What became of the sentences of a corpus at one sensitivity. */
export interface CorpusFigures {
  /** Sentences that state a position, and those of them marked with it, with another side of its dispute, or with another dispute only. */
  readonly stating: number;
  readonly right: number;
  readonly wrongSide: number;
  readonly otherDispute: number;
  /** Sentences of the same articles that state none, and those of them that a reader sees marked. */
  readonly unrelated: number;
  readonly falseMarks: number;
}

/** How a sentence of a corpus was judged. */
export type Judgement = 'right' | 'wrong side' | 'other dispute' | 'missed' | 'left alone' | 'false mark';

/** A sentence of a corpus with what became of it. */
export interface JudgedSentence {
  readonly dispute: string;
  readonly text: string;
  readonly judgement: Judgement;
  readonly match: Match | null;
}

/** Matches every sentence of a corpus under its title. */
export function judgeCorpus(
  { bytes, packs }: Pick<CompiledClaims, 'bytes' | 'packs'>,
  articles: readonly CorpusArticle[],
  sensitivity: Sensitivity,
): JudgedSentence[] {
  const matcher = createMatcher(openIndex(bytes));
  const matchBothSides = createPageMatcher(matcher, sensitivity, true);
  const matchAsShipped = createPageMatcher(matcher, sensitivity, false);
  const positions = positionsOf(packs);
  return articles.flatMap(({ dispute, title, stating, unrelated }) => [
    ...stating.map(({ position, text }): JudgedSentence => {
      const matches = matchBothSides(title, text);
      const own = matches.find((match) => match.dispute === dispute) ?? null;
      if (!own) {
        return {
          dispute,
          text,
          judgement: matches.length > 0 ? 'other dispute' : 'missed',
          match: matches[0] ?? null,
        };
      }
      const found = positions.get(`${dispute}/${own.position}`);
      return { dispute, text, judgement: isSide(own, position, found) ? 'right' : 'wrong side', match: own };
    }),
    ...unrelated.map((text): JudgedSentence => {
      const [match = null] = matchAsShipped(title, text);
      return { dispute, text, judgement: match ? 'false mark' : 'left alone', match };
    }),
  ]);
}

/** Counts what became of the sentences. */
export function countJudgements(judged: readonly JudgedSentence[]): CorpusFigures {
  const count = (...judgements: readonly Judgement[]) =>
    judged.filter(({ judgement }) => judgements.includes(judgement)).length;
  return {
    stating: count('right', 'wrong side', 'other dispute', 'missed'),
    right: count('right'),
    wrongSide: count('wrong side'),
    otherDispute: count('other dispute'),
    unrelated: count('left alone', 'false mark'),
    falseMarks: count('false mark'),
  };
}

function positionsOf(packs: readonly Pack[]): ReadonlyMap<string, Position> {
  return new Map(
    packs.flatMap(({ disputes }) =>
      disputes.flatMap(({ id, positions }) =>
        positions.map((position) => [`${id}/${position.id}`, position] as const),
      ),
    ),
  );
}

/** Matches one sentence on a page of its own, most probable match first. */
function createPageMatcher(
  { matchBatch }: Matcher,
  sensitivity: Sensitivity,
  markBothSidesOfSettled: boolean,
) {
  return (title: string, text: string): Match[] => {
    const batch = { title, lead: '', language: 'en', runs: [{ before: [], sentences: [text] }] };
    const found = [...matchBatch(batch, { sensitivity, markBothSidesOfSettled })];
    return found.flatMap((match) => (match ? [match.match] : []));
  };
}

/** Stating a position, or denying one whose denial it amounts to. */
function isSide({ position, relation }: Match, side: string, found: Position | undefined): boolean {
  if (relation !== 'denies') return position === side;
  return position !== side && (found?.deniedBy.some((other) => other === side) ?? false);
}
