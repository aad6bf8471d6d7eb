import type { Pack, Position } from '../../claim/dispute.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Match, MatchOptions, Sensitivity, SentenceBatch } from '../../match/match.ts';
import { createMatcher, type Matcher } from '../../match/matcher.ts';
import type { SenseOf } from '../../match/score/position/position-probes.ts';
import type { CompiledClaims } from '../compile-claims.ts';
import { sentencesOf } from '../fit/measure-articles.ts';
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

/** What articles are matched with. */
export interface MatchedWith {
  readonly claims: Pick<CompiledClaims, 'bytes' | 'packs'>;
  readonly senseOf: SenseOf;
  readonly sensitivity: Sensitivity;
}

/** Matches the sentences of every article as on a page of its own. */
export function judgeCorpus(
  articles: readonly CorpusArticle[],
  { claims: { bytes, packs }, senseOf, sensitivity }: MatchedWith,
): JudgedSentence[] {
  const matcher = createMatcher(openIndex(bytes), senseOf);
  const positions = positionsOf(packs);
  return articles.flatMap((article) => {
    const sentences = sentencesOf(article);
    const matchPage = (markBothSidesOfSettled: boolean) =>
      matchesBySentence(matcher, pageOf(article.title, sentences), { sensitivity, markBothSidesOfSettled });
    // A reader finds both sides only if asked for; that both are told apart is measured all the same.
    const [ofBothSides, asShipped] = [matchPage(true), matchPage(false)];
    return sentences.map(({ text, states }, at): JudgedSentence => {
      const shown = { dispute: article.dispute, text };
      if (states === null) {
        const [match = null] = asShipped.get(at) ?? [];
        return { ...shown, judgement: match ? 'false mark' : 'left alone', match };
      }
      const matches = ofBothSides.get(at) ?? [];
      const own = matches.find(({ dispute }) => dispute === article.dispute);
      if (!own) {
        const [match = null] = matches;
        return { ...shown, judgement: match ? 'other dispute' : 'missed', match };
      }
      const found = positions.get(`${article.dispute}/${own.position}`);
      return { ...shown, judgement: isSide(own, states, found) ? 'right' : 'wrong side', match: own };
    });
  });
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

function pageOf(title: string, sentences: readonly { text: string }[]): SentenceBatch {
  const texts = sentences.map(({ text }) => text);
  return { title, lead: texts.join('\n'), language: 'en', runs: [{ before: [], sentences: texts }] };
}

/** The matches of each sentence that has any, most probable first. */
function matchesBySentence(
  { matchBatch }: Matcher,
  batch: SentenceBatch,
  options: MatchOptions,
): Map<number, Match[]> {
  const found = [...matchBatch(batch, options)].filter((match) => match !== null);
  const bySentence = new Map<number, Match[]>();
  for (const { sentence, match } of found) {
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), match]);
  }
  return bySentence;
}

/** Stating a position, or denying one whose denial it amounts to. */
function isSide({ position, relation }: Match, side: string, found: Position | undefined): boolean {
  if (relation !== 'denies') return position === side;
  return position !== side && (found?.deniedBy.some((other) => other === side) ?? false);
}
