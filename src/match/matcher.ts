import type { Decision } from './decide/decide.ts';
import { decideInPlainWords } from './decide/decide-in-plain-words.ts';
import { explain } from './decide/explain.ts';
import { isHeading } from './decide/is-heading.ts';
import type { ClaimIndex } from './index/claim-index.ts';
import type { Match, MatchOptions, Sensitivity, SentenceBatch, SentenceMatch } from './match.ts';
import { guessLanguage } from './read/guess-language.ts';
import { createSentenceOpener, type OpenedSentence } from './read/opened-sentence.ts';
import { partLead } from './read/part-lead.ts';
import type { ReadSentence } from './read/read-sentence.ts';
import { CONTEXT_SENTENCES, readContext } from './read/sentence-context.ts';
import { createAboutGate, type PageGate } from './retrieve/about-gate.ts';
import type { SentenceOnPage } from './score/compared-sentence.ts';
import { createSentenceScorer } from './score/match-sentence.ts';
import type { SenseOf } from './score/position/position-probes.ts';
import { weighPositions } from './score/position/weigh-positions.ts';

/**
 * What names a subject reads much like what claims something of it, and a headline is read most: of 248 that take no side this
 * marks 10, the middle sensitivity 22.
 */
const HEADINGS: Sensitivity = 'precise';

/**
 * Characters of the longest sentence that is read: what is longer is none, and to read 20,000 characters of "1." took 2.4 s, in
 * which no other page was answered.
 */
const LONGEST_SENTENCE = 3_000;

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
  readonly parts: ReadonlyMap<string, OpenedSentence>;
  readonly gate: PageGate;
}

/** A sentence of a page, and what it names that the page has not named. */
interface SentenceOfPage {
  readonly opened: OpenedSentence;
  readonly beyond: readonly number[];
}

/** A sentence with those before it. */
interface SentenceInPlace {
  readonly now: SentenceOfPage;
  readonly near: readonly SentenceOfPage[];
}

/**
 * Creates a matcher; it keeps what it learned of words between batches. `senseOf` is asked for sentences that a glance
 * finds likely; without it they are judged by the glance.
 */
export function createMatcher(index: ClaimIndex, senseOf: SenseOf = () => null): Matcher {
  const openSentence = createSentenceOpener(index);
  const weighSentence = createWeigher(index, senseOf);
  const openGate = createAboutGate(index);
  const languages = index.languages();
  let latest: Page | null = null;

  function* matchBatch(batch: SentenceBatch, options: MatchOptions): Generator<SentenceMatch | null> {
    const language = guessLanguage(batch, languages);
    if (language === null) return yield* unmatched(batch);
    const page = pageOf(batch, language);
    for (const [run, { before, sentences }] of batch.runs.entries()) {
      let near = before.slice(-CONTEXT_SENTENCES).map((text) => open(page, text));
      for (const [sentence, text] of sentences.entries()) {
        const now = open(page, text);
        const matches = matchOne(page, { now, near }, options);
        if (matches.length === 0) yield null;
        for (const match of matches) yield { run, sentence, match };
        near = [...near.slice(1 - CONTEXT_SENTENCES), now];
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
    const ofLead = partLead(
      lead,
      runs.flatMap(({ sentences }) => sentences),
    );
    const parts = new Map(ofLead.map((part) => [part, openSentence(part, language)]));
    parts.set(headline, title);
    const entities = Array.from(parts.values()).flatMap((part) => part.entities());
    return { lead, language, title, parts, gate: openGate(new Set(entities)) };
  }

  function open({ parts, language, gate }: Page, text: string): SentenceOfPage {
    const opened = parts.get(text) ?? openSentence(text, language);
    return { opened, beyond: gate.namedBeyond(opened) };
  }

  function matchOne(page: Page, { now, near }: SentenceInPlace, options: MatchOptions): Match[] {
    const sentence = now.opened;
    const open = page.gate.openFor([now, ...near].map(({ beyond }) => beyond));
    if (open === null || sentence.text.length > LONGEST_SENTENCE) return [];
    const before = near.map(({ opened }) => opened);
    const weigh = (text: string) =>
      weighSentence({
        sentence: text === sentence.text ? sentence : openSentence(text, page.language),
        readContext: () => readContext(index, page.title, before),
        open,
        language: languages.indexOf(page.language),
      });
    const asked = isHeading(sentence, page.title.text) ? { ...options, sensitivity: HEADINGS } : options;
    return decideInPlainWords(index, { sentence, weigh }, asked).map((decision) =>
      matchOf(index, decision, sentence.read()),
    );
  }

  return { matchBatch };
}

function createWeigher(index: ClaimIndex, senseOf: SenseOf) {
  const scoreSentence = createSentenceScorer(index, senseOf);
  return (page: SentenceOnPage) => weighPositions(index, scoreSentence(page));
}

function* unmatched({ runs }: SentenceBatch): Generator<null> {
  for (const { sentences } of runs) yield* sentences.map(() => null);
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
