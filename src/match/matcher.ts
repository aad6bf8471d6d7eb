import { collectEntities, openDisputes } from './about-gate.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type Decision, decide } from './decide.ts';
import { explain } from './explain.ts';
import { guessLanguage } from './guess-language.ts';
import type { Match, MatchOptions, SentenceBatch, SentenceMatch, SentenceRun } from './match.ts';
import { createSentenceScorer, type SentenceOnPage } from './match-sentence.ts';
import { createSentenceReader, type ReadSentence } from './read-sentence.ts';
import { readContext } from './sentence-context.ts';

/** Matches pages against one index. */
export interface Matcher {
  /**
   * Matches one batch, yielding after each sentence so that the caller can pause: null where nothing matched, else up
   * to three matches of that sentence in a row, the most probable first.
   */
  matchBatch(batch: SentenceBatch, options: MatchOptions): Generator<SentenceMatch | null>;
}

/** Sentences before one that may lend it what it leaves out. */
const CONTEXT_SENTENCES = 3;

/** Creates a matcher; it keeps what it learned of words between batches. */
export function createMatcher(index: ClaimIndex): Matcher {
  const readSentence = createSentenceReader(index);
  const scoreSentence = createSentenceScorer(index);

  function* matchBatch(batch: SentenceBatch, options: MatchOptions): Generator<SentenceMatch | null> {
    const language = guessLanguage(batch, index.languages());
    const page = language === null ? null : readPage(batch, language);
    for (const [run, sentences] of batch.runs.entries()) {
      for (const { sentence, matches } of page ? matchRun(page, sentences, options) : unmatched(sentences)) {
        if (matches.length === 0) yield null;
        for (const match of matches) yield { run, sentence, match };
      }
    }
  }

  function readPage(batch: SentenceBatch, language: string) {
    const title = readSentence(batch.title, language);
    const entities = collectEntities(index, [title, readSentence(batch.lead, language)]);
    return { language, title, entities, open: openDisputes(index, entities) };
  }

  function* matchRun(page: ReturnType<typeof readPage>, run: SentenceRun, options: MatchOptions) {
    const before = run.before.map((text) => readSentence(text, page.language));
    for (const [sentence, text] of run.sentences.entries()) {
      const read = readSentence(text, page.language);
      const place = locate(page, read, before.slice(-CONTEXT_SENTENCES));
      const decisions = decide(index, scoreSentence(place), options);
      yield { sentence, matches: decisions.map((decision) => matchOf(index, decision, read)) };
      before.push(read);
    }
  }

  function locate(
    page: ReturnType<typeof readPage>,
    sentence: ReadSentence,
    before: readonly ReadSentence[],
  ): SentenceOnPage {
    return {
      sentence,
      context: readContext(index, page.title, before),
      open: page.open,
      mentioned: collectEntities(index, [sentence, ...before], page.entities),
      language: index.languages().indexOf(page.language),
    };
  }

  return { matchBatch };
}

function* unmatched(run: SentenceRun): Generator<{ sentence: number; matches: Match[] }> {
  for (const sentence of run.sentences.keys()) yield { sentence, matches: [] };
}

function matchOf(
  index: ClaimIndex,
  { claim, relation, probability, scored }: Decision,
  sentence: ReadSentence,
): Match {
  return {
    dispute: index.disputeId(index.disputeOf(claim)),
    position: index.positionId(claim),
    relation,
    probability,
    reasons: explain(index, scored, sentence),
  };
}
