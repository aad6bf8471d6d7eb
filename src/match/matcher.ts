import { type Decision, decide } from './decide/decide.ts';
import { explain } from './decide/explain.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Match, MatchOptions, SentenceBatch, SentenceMatch, SentenceRun } from './match.ts';
import { guessLanguage } from './read/guess-language.ts';
import { createSentenceOpener, type OpenedSentence } from './read/opened-sentence.ts';
import type { ReadSentence } from './read/read-sentence.ts';
import { CONTEXT_SENTENCES, readContext } from './read/sentence-context.ts';
import { createAboutGate, type PageGate } from './retrieve/about-gate.ts';
import { createSentenceScorer } from './score/match-sentence.ts';
import type { SenseOf } from './score/position/position-probes.ts';
import { weighPositions } from './score/position/weigh-positions.ts';

/** Matches pages against one index. */
export interface Matcher {
  /**
   * Matches one batch, yielding after each sentence so that the caller can pause: null where nothing matched, else up
   * to three matches of that sentence in a row, the most probable first.
   */
  matchBatch(batch: SentenceBatch, options: MatchOptions): Generator<SentenceMatch | null>;
}

/** What holds for all sentences of a page. */
interface Page {
  readonly lead: string;
  readonly language: string;
  readonly title: OpenedSentence;
  readonly gate: PageGate;
}

interface SentenceInPlace {
  readonly sentence: OpenedSentence;
  readonly before: readonly OpenedSentence[];
}

/**
 * Creates a matcher; it keeps what it learned of words between batches. `senseOf` is asked for sentences that a glance
 * finds likely; without it they are judged by the glance.
 */
export function createMatcher(index: ClaimIndex, senseOf: SenseOf = () => null): Matcher {
  const openSentence = createSentenceOpener(index);
  const scoreSentence = createSentenceScorer(index, senseOf);
  const openGate = createAboutGate(index);
  const languages = index.languages();
  let latest: Page | null = null;

  function* matchBatch(batch: SentenceBatch, options: MatchOptions): Generator<SentenceMatch | null> {
    const language = guessLanguage(batch, languages);
    const page = language === null ? null : pageOf(batch, language);
    for (const [run, sentences] of batch.runs.entries()) {
      for (const { sentence, matches } of page ? matchRun(page, sentences, options) : unmatched(sentences)) {
        if (matches.length === 0) yield null;
        for (const match of matches) yield { run, sentence, match };
      }
    }
  }

  /** A page comes in several batches, each with its lead, which is longer than a few sentences. */
  function pageOf(batch: SentenceBatch, language: string): Page {
    const { title, lead } = batch;
    if (latest?.title.text !== title || latest.lead !== lead || latest.language !== language) {
      latest = readPage(batch, language);
    }
    return latest;
  }

  function readPage(batch: SentenceBatch, language: string): Page {
    const title = openSentence(batch.title, language);
    const entities = new Set([...title.entities(), ...openSentence(batch.lead, language).entities()]);
    return { lead: batch.lead, language, title, gate: openGate(entities) };
  }

  function* matchRun(page: Page, run: SentenceRun, options: MatchOptions) {
    const before = run.before.map((text) => openSentence(text, page.language));
    for (const [sentence, text] of run.sentences.entries()) {
      const opened = openSentence(text, page.language);
      yield {
        sentence,
        matches: matchOne(page, { sentence: opened, before: before.slice(-CONTEXT_SENTENCES) }, options),
      };
      before.push(opened);
    }
  }

  function matchOne(page: Page, { sentence, before }: SentenceInPlace, options: MatchOptions): Match[] {
    const open = page.gate.openFor([sentence, ...before].map((near) => near.entities()));
    if (open === null) return [];
    const compared = scoreSentence({
      sentence,
      readContext: () => readContext(index, page.title, before),
      open,
      language: languages.indexOf(page.language),
    });
    return decide(index, weighPositions(index, compared), options).map((decision) =>
      matchOf(index, decision, sentence.read()),
    );
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
