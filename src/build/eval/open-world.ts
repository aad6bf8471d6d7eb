import { buildClaimsIndex } from '../../match/index/build-claims-index.ts';
import type { ClaimIndex } from '../../match/index/claim-index.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { Meaning } from '../../match/meaning/meaning.ts';
import { createSentenceOpener } from '../../match/read/opened-sentence.ts';
import { createWordParter } from '../../match/read/part-joined.ts';
import { createClaimScorer, type MeasuredClaim } from '../../match/score/claim/claim-scorer.ts';
import type { ClaimsInQuestion } from '../../match/score/claim/weigh-claims.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { readBench, readRelevant, readUnrelated } from './read-bench.ts';
import { readReadings } from './read-readings.ts';
import { repeatsWhole, saysTheSame } from './says-the-same.ts';

/** A sentence with the claims that it may repeat. */
export interface MeasuredSentence extends ClaimsInQuestion {
  /** Sentences of one document are judged by a model that has seen none of them. */
  readonly document: string;
}

/** A debate sentence that repeats a claim. */
export interface RepeatingSentence extends MeasuredSentence {
  /** How plainly it does so: `CLEAN`, `CLEAN_HARD`, `PART_OF` … */
  readonly kind: string;
  /** The claim it was paired with, and all that fact-checkers filed it under. */
  readonly paired: number;
  readonly right: ReadonlySet<number>;
  /** These, and the claims in question that say the same by their text; see `says-the-same.ts`. */
  readonly same: ReadonlySet<number>;
  /** Those it was filed under, and those that both readers found it to make; see `read-readings.ts`. */
  readonly read: ReadonlySet<number>;
}

/** A sentence that repeats none of the claims, as far as its makers say. */
export interface UnrelatedSentence extends MeasuredSentence {
  readonly isNews: boolean;
}

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

interface PairRow {
  readonly doc: string;
  readonly line: string;
  readonly sentence: string;
  readonly claim_id: string;
  readonly relation: string;
}

/** The open world: 29,625 claims, debate sentences that repeat some of them, and 50,965 sentences that repeat none. */
export class OpenWorld {
  readonly index: ClaimIndex;
  readonly #measure: (text: string) => ClaimsInQuestion;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #texts: readonly string[];

  constructor(meaning: Meaning) {
    const claims = ['checkthat2021-debates', 'checkthat2020'].flatMap((set) =>
      readBench<Claim>(`${set}/claims.jsonl`).map((claim) => ({
        ...claim,
        id: `${set}:${claim.id}`,
        language: 'en',
      })),
    );
    this.index = openIndex(buildClaimsIndex(claims));
    this.#texts = claims.map(({ text }) => text);
    this.#numbers = new Map(claims.map(({ id }, number) => [id, number]));
    const openSentence = createSentenceOpener(
      this.index,
      createWordParter(this.index, languageProfile('en')),
    );
    const wordings = claims.flatMap(({ text, title }) => (title ? [text, title] : [text]));
    const { near, further } = createClaimScorer(this.index, { meaning, wordings });
    this.#measure = (text) => {
      const claims = near(openSentence(text, 'en'));
      let others: readonly MeasuredClaim[] | undefined;
      return {
        near: claims,
        further: () => {
          others ??= further(openSentence(text, 'en'), claims);
          return others;
        },
      };
    };
  }

  /** The pairs of context-politifact. A sentence that fact-checkers filed under several claims is right with any of them. */
  repeating(): RepeatingSentence[] {
    const relevant = readRelevant('checkthat2021-debates/open.qrels.tsv');
    const filed = new Map(
      readBench<{ id: string; text: string }>('checkthat2021-debates/open.queries.jsonl').map(
        ({ id, text }) => [text.trim(), relevant.get(id) ?? new Set<string>()],
      ),
    );
    const made = readReadings().filter(({ isSame }) => isSame);
    return readBench<PairRow>('context-politifact/open.pairs.jsonl').map(
      ({ doc, line, sentence, claim_id, relation }) => {
        const right = new Set(
          [claim_id, ...(filed.get(sentence.trim()) ?? [])].map((id) => this.#numberOf(id)),
        );
        const readAs = made.filter((reading) => reading.sentence === `${doc}_${line}`);
        const claims = this.#measure(sentence);
        return {
          ...claims,
          document: doc,
          kind: relation,
          paired: this.#numberOf(claim_id),
          right,
          same: this.#sameAs(right, sentence, [...claims.near, ...claims.further()]),
          read: new Set([...right, ...readAs.map(({ claim }) => this.#numbers.get(claim) ?? -1)]),
        };
      },
    );
  }

  /** Every `step`th sentence of old news and of presidents' speeches. */
  unrelated(step = 1): UnrelatedSentence[] {
    return readUnrelated(step).map(({ id, text, isNews }) => ({
      document: id.replace(/#.*$/, ''),
      isNews,
      ...this.#measure(text),
    }));
  }

  #sameAs(right: ReadonlySet<number>, sentence: string, claims: readonly MeasuredClaim[]): Set<number> {
    const textOf = (claim: number) => this.#texts[claim] ?? '';
    const says = (claim: number) =>
      repeatsWhole(sentence, textOf(claim)) ||
      [...right].some((other) => saysTheSame(textOf(claim), textOf(other)));
    return new Set([...right, ...claims.map(({ claim }) => claim).filter(says)]);
  }

  #numberOf(id: string): number {
    return this.#numbers.get(`checkthat2021-debates:${id}`) ?? -1;
  }
}
