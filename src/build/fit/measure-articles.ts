import type { ClaimIndex } from '../../match/index/claim-index.ts';
import { createSentenceOpener } from '../../match/read/opened-sentence.ts';
import { CONTEXT_SENTENCES, readContext } from '../../match/read/sentence-context.ts';
import { createAboutGate } from '../../match/retrieve/about-gate.ts';
import type { ComparedSentence } from '../../match/score/compared-sentence.ts';
import { createSentenceScorer } from '../../match/score/match-sentence.ts';
import type { SenseOf } from '../../match/score/position/position-probes.ts';
import type { CorpusArticle } from '../eval/read-corpus.ts';

/** A sentence of an imagined article with all that it was compared with. */
export interface ArticleSentence {
  readonly dispute: string;
  readonly text: string;
  /** The position that it states; null for one that states none. */
  readonly states: string | null;
  readonly compared: ComparedSentence;
}

/** The sentences of an article as it would run, those that state nothing between the others. */
export function sentencesOf({
  stating,
  unrelated,
}: CorpusArticle): { text: string; states: string | null }[] {
  const count = Math.max(stating.length, unrelated.length);
  return Array.from({ length: count }, (_, i) => [
    ...stating.slice(i, i + 1).map(({ position, text }) => ({ text, states: position })),
    ...unrelated.slice(i, i + 1).map((text) => ({ text, states: null })),
  ]).flat();
}

/** Compares sentences that state nothing with the index, each as if it stood in one of the articles, in turns. */
export function measureStrays(
  index: ClaimIndex,
  { texts, articles }: { texts: readonly string[]; articles: readonly CorpusArticle[] },
  senseOf: SenseOf = () => null,
): ArticleSentence[] {
  const openSentence = createSentenceOpener(index);
  const compare = createSentenceScorer(index, senseOf);
  const language = index.languages().indexOf('en');
  const openGate = createAboutGate(index);
  const pages = articles.map((article) => {
    const title = openSentence(article.title, 'en');
    const sentences = sentencesOf(article).map(({ text }) => openSentence(text, 'en'));
    return { title, gate: openGate(new Set([title, ...sentences].flatMap((opened) => opened.entities()))) };
  });
  return texts.flatMap((text, place) => {
    const { title, gate } = pages[place % pages.length] as (typeof pages)[number];
    const sentence = openSentence(text, 'en');
    const open = gate.openFor([gate.namedBeyond(sentence)]);
    if (!open) return [];
    const compared = compare({ sentence, readContext: () => readContext(index, title, []), open, language });
    return [{ dispute: '', text, states: null, compared }];
  });
}

/** Of texts, those that mention anything that any dispute is about. */
export function mentioning(index: ClaimIndex, texts: readonly string[]): string[] {
  const openSentence = createSentenceOpener(index);
  const about = new Set(
    Array.from({ length: index.disputeCount }, (_, dispute) => [...index.entitiesAbout(dispute)]).flat(),
  );
  return texts.filter((text) =>
    openSentence(text, 'en')
      .entities()
      .some((entity) => about.has(entity)),
  );
}

/** Compares every sentence of every article with the index, as on a page of its own. */
export function measureArticles(
  index: ClaimIndex,
  articles: readonly CorpusArticle[],
  senseOf: SenseOf = () => null,
): ArticleSentence[] {
  const openSentence = createSentenceOpener(index);
  const compare = createSentenceScorer(index, senseOf);
  const openGate = createAboutGate(index);
  const language = index.languages().indexOf('en');
  return articles.flatMap((article) => {
    const title = openSentence(article.title, 'en');
    const sentences = sentencesOf(article).map((sentence) => ({
      ...sentence,
      opened: openSentence(sentence.text, 'en'),
    }));
    const gate = openGate(
      new Set([title, ...sentences.map(({ opened }) => opened)].flatMap((opened) => opened.entities())),
    );
    return sentences.map(({ text, states, opened }, at) => {
      const open = gate.openFor([]);
      const before = sentences.slice(Math.max(0, at - CONTEXT_SENTENCES), at).map((each) => each.opened);
      const compared: ComparedSentence = open
        ? compare({ sentence: opened, readContext: () => readContext(index, title, before), open, language })
        : { units: [], topics: null, probed: null };
      return { dispute: article.dispute, text, states, compared };
    });
  });
}
