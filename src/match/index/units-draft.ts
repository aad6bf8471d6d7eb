import type { LanguageCode } from '../../claim/dispute.ts';
import { type SplitTopics, TOPICS_LANGUAGE } from '../meaning/topics.ts';
import { readText } from '../read/read-text.ts';
import { type Figure, readFigures } from '../score/figure.ts';
import type { AliasTable } from './alias-table.ts';
import { ByteWriter } from './byte-writer.ts';
import { comparisons } from './figure-format.ts';
import { buildLeads } from './leads.ts';
import { type LinkedTerm, linkTerms } from './link-terms.ts';
import { PostingsDraft } from './postings-draft.ts';
import type { TextTableDraft } from './text-table.ts';
import type { VocabularyDraft } from './vocabulary-draft.ts';

/** One wording of a claim, to be indexed. */
export interface UnitDraft {
  /** Place of its claim among the claims. */
  readonly claim: number;
  readonly text: string;
  readonly language: LanguageCode;
  /** A headline over the claim: it ranks and supports the claim, and is not shortlisted by itself. */
  readonly isHeadline?: boolean;
}

/** What units are written into and read with. */
interface UnitsTarget {
  readonly vocabulary: VocabularyDraft;
  readonly texts: TextTableDraft;
  readonly languages: readonly LanguageCode[];
  readonly aliases: AliasTable;
  /** Splits texts in English; null where words alone are to decide. */
  readonly topics: SplitTopics | null;
}

/** Everything that the index keeps of its wordings, collected one wording at a time. */
export class UnitsDraft {
  readonly #target: UnitsTarget;
  readonly #postings = new PostingsDraft();
  readonly #forward = new ByteWriter();
  readonly #forwardStarts = [0];
  readonly #claims: number[] = [];
  readonly #languages: number[] = [];
  readonly #lengths: number[] = [];
  readonly #headlines = new Set<number>();
  readonly #pieceStarts = [0];
  readonly #pieces: number[] = [];
  readonly #figureStarts = [0];
  readonly #figureBounds: number[] = [];
  readonly #figureFacts: number[] = [];

  constructor(target: UnitsTarget) {
    this.#target = target;
  }

  add({ claim, text, language, hasTopic, isHeadline = false }: UnitDraft & { hasTopic: boolean }): void {
    if (isHeadline) this.#headlines.add(this.#claims.length);
    const { vocabulary, texts, aliases, languages } = this.#target;
    const read = readText(text, language);
    const linked = linkTerms(read, {
      numberOf: (term) => vocabulary.numberOf(term),
      aliases,
      textOf: (number) => texts.textOf(number),
    });
    const terms = linked.map((term) =>
      term.number >= 0 ? term : { ...term, number: vocabulary.add(term.term) },
    );
    this.#postings.add(
      this.#claims.length,
      terms.map((term) => term.number),
    );
    for (const term of terms) this.#forward.varint(forwardEntry(term));
    this.#forwardStarts.push(this.#forward.length);
    for (const figure of readFigures(read, terms)) this.#addFigure(figure);
    this.#figureStarts.push(this.#figureBounds.length / 2);
    if (hasTopic && language === TOPICS_LANGUAGE)
      this.#pieces.push(...(this.#target.topics?.piecesOf(text) ?? []));
    this.#pieceStarts.push(this.#pieces.length);
    this.#claims.push(claim);
    this.#languages.push(languages.indexOf(language));
    this.#lengths.push(terms.length);
  }

  sections() {
    const total = this.#lengths.reduce((sum, length) => sum + length, 0);
    const postings = this.#postings.sections(this.#target.vocabulary.size);
    const forward = {
      forwardStarts: Uint32Array.from(this.#forwardStarts),
      forward: this.#forward.written(),
    };
    return {
      ...postings,
      ...forward,
      ...buildLeads({ ...postings, ...forward }, this.#headlines),
      averageLength: Float64Array.of(total / Math.max(1, this.#lengths.length)),
      unitClaims: Uint32Array.from(this.#claims),
      unitLanguages: Uint8Array.from(this.#languages),
      unitLengths: Uint16Array.from(this.#lengths),
      unitPieceStarts: Uint32Array.from(this.#pieceStarts),
      unitPieces: Uint16Array.from(this.#pieces),
      figureStarts: Uint32Array.from(this.#figureStarts),
      figureBounds: Float64Array.from(this.#figureBounds),
      figureFacts: Uint32Array.from(this.#figureFacts),
    };
  }

  #addFigure({ quantity, written, counts }: Figure): void {
    const { texts } = this.#target;
    this.#figureBounds.push(quantity.min, quantity.max);
    const counted = [0, 1, 2].map((i) => (counts[i] ?? -1) + 1);
    this.#figureFacts.push(
      comparisons.indexOf(quantity.comparison),
      texts.add(quantity.unit),
      texts.add(written),
      ...counted,
    );
  }
}

function forwardEntry(term: LinkedTerm): number {
  return term.number * 4 + (term.light ? 2 : 0) + (term.polarity < 0 ? 1 : 0);
}
