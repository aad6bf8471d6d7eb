import { type Decision, decide } from './decide/decide.ts';
import { explain } from './decide/explain.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Match, MatchOptions, SentenceBatch, SentenceMatch } from './match.ts';
import { guessLanguage } from './read/guess-language.ts';
import { createSentenceOpener, type OpenedSentence } from './read/opened-sentence.ts';
import { partLead } from './read/part-lead.ts';
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
  /** Title and parts of the lead, by their text: sentences of the page mostly. */
  readonly opened: ReadonlyMap<string, OpenedSentence>;
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
    for (const [run, { before, sentences }] of batch.runs.entries()) {
      let near = page === null ? [] : before.map((text) => open(page, text)).slice(-CONTEXT_SENTENCES);
      for (const [sentence, text] of sentences.entries()) {
        const opened = page && open(page, text);
        const matches = opened ? matchOne(page, { sentence: opened, before: near }, options) : [];
        if (matches.length === 0) yield null;
        for (const match of matches) yield { run, sentence, match };
        if (opened) near = [...near.slice(1 - CONTEXT_SENTENCES), opened];
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

  function readPage({ title: headline, lead, runs }: SentenceBatch, language: string): Page {
    const title = openSentence(headline, language);
    const parts = partLead(
      lead,
      runs.flatMap(({ sentences }) => sentences),
    );
    const opened = new Map(parts.map((part) => [part, openSentence(part, language)]));
    opened.set(headline, title);
    const entities = new Set(Array.from(opened.values()).flatMap((part) => part.entities()));
    return { lead, language, title, opened, gate: openGate(entities) };
  }

  function open({ opened, language }: Page, text: string): OpenedSentence {
    return opened.get(text) ?? openSentence(text, language);
  }

  function matchOne(page: Page, { sentence, before }: SentenceInPlace, options: MatchOptions): Match[] {
    const open = page.gate.openFor([sentence, ...before]);
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
