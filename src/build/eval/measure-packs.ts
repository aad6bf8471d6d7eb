import { openIndex } from '../../match/index/open-index.ts';
import { remember } from '../../match/index/remember.ts';
import type { Sensitivity } from '../../match/match.ts';
import { createMatcher } from '../../match/matcher.ts';
import type { SenseOf } from '../../match/score/position/position-probes.ts';
import { compileClaims } from '../compile-claims.ts';
import { unrelatedFor } from '../fit/unrelated-documents.ts';
import { openShippedMeaning } from '../open-shipped-meaning.ts';
import { isMarkedAlone } from './is-marked-alone.ts';
import { type CorpusFigures, countJudgements, judgeCorpus } from './measure-corpus.ts';
import { heldCorpus, readCorpus, readNeutralHeadlines } from './read-corpus.ts';

/** What the bundled claims do at one sensitivity. */
export interface StepFigures extends CorpusFigures {
  /** Share of all marks in the articles of the corpus that are right. */
  readonly precision: number;
  /** Share of the sentences that state a position which are marked with it. */
  readonly recall: number;
  /** Headlines that name what a dispute is about and state nothing, each a page of its own, and those of them that are marked. */
  readonly headlines: number;
  readonly headlinesMarked: number;
  /** Sentences of old news and speeches, each a page of its own, and those of them that are marked. */
  readonly sentences: number;
  readonly marks: number;
  /** The same on pages made to look as if they were about such disputes. */
  readonly marksOnSuchPages: number;
}

export type PackFigures = Readonly<Record<Sensitivity, StepFigures>>;

const SUCH_A_PAGE = 'Russia and Syria: Iran, Amnesty and the war';
const REMEMBERED = 30_000;
const SENSITIVITIES = ['precise', 'balanced', 'broad'] as const satisfies readonly Sensitivity[];

/** Measures the bundled claims on the corpus, and on every `step`th sentence that cannot be meant. */
export async function measurePacks(step = 1): Promise<PackFigures> {
  const claims = await compileClaims('claims');
  const articles = readCorpus(heldCorpus);
  const meaning = await openShippedMeaning();
  // Every sensitivity asks for the sense of the same sentences.
  const read = remember((pieces: string) => meaning.encode(pieces.split(' ').map(Number)), REMEMBERED);
  const senseOf: SenseOf = (pieces) => read(pieces.join(' '));
  const matcher = createMatcher(openIndex(claims.bytes), senseOf);
  const unrelated = unrelatedFor('counting').filter((_, place) => place % step === 0);
  const headlines = readNeutralHeadlines();
  const isMarked = (title: string, text: string, sensitivity: Sensitivity) =>
    isMarkedAlone(matcher, { title, text }, sensitivity);
  const marksUnder = (title: string, sensitivity: Sensitivity) =>
    unrelated.filter(({ text }) => isMarked(title, text, sensitivity)).length;
  const figures = SENSITIVITIES.map((sensitivity): [Sensitivity, StepFigures] => {
    const corpus = countJudgements(judgeCorpus(articles, { claims, senseOf, sensitivity }));
    const { right, wrongSide, otherDispute, falseMarks, stating } = corpus;
    return [
      sensitivity,
      {
        ...corpus,
        precision: right / (right + wrongSide + otherDispute + falseMarks),
        recall: right / stating,
        headlines: headlines.length,
        headlinesMarked: headlines.filter((headline) => isMarked(headline, headline, sensitivity)).length,
        sentences: unrelated.length,
        marks: marksUnder('', sensitivity),
        marksOnSuchPages: marksUnder(SUCH_A_PAGE, sensitivity),
      },
    ];
  });
  return Object.fromEntries(figures) as Record<Sensitivity, StepFigures>;
}
