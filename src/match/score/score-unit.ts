import type { Cue } from '../../text/cue.ts';
import type { Span } from '../../text/span.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import type { ReadText } from '../read/read-text.ts';
import type { ReadUnit } from '../read/read-unit.ts';
import { agreeFigures, type FigureAgreement } from './agree-figures.ts';
import { alignTerms, type Comparable, type TermMeeting } from './align-terms.ts';
import type { Features } from './features.ts';
import { logOddsOf } from './linear-model.ts';
import { measureFeatures } from './measure-features.ts';
import { readParity } from './read-parity.ts';
import { repeatModel } from './repeat-model.ts';
import { unitModel } from './unit-model.ts';

/** A sentence compared with one wording of a claim. */
export interface ScoredUnit {
  readonly unit: number;
  readonly claim: number;
  readonly meetings: readonly TermMeeting[];
  readonly figures: readonly FigureAgreement[];
  readonly features: Features;
  /** Sum of the weighted parts, in log-odds. */
  readonly logOdds: number;
  /** Log-odds that the sentence repeats this very wording. */
  readonly repeats: number;
  /** The part of `logOdds` that what the sentence is about adds; 0 where words alone decide. */
  readonly topical: number;
  /** Whether the sentence says the opposite of the wording. */
  readonly denied: boolean;
  /** Whether words that met stand under a denial in the sentence. */
  readonly isTurned: boolean;
  /** Whom the sentence lets say it, or null. */
  readonly attribution: Cue | null;
}

const DENIALS = new Set<Cue['kind']>(['negation', 'denial', 'refutation']);

/** Compares a sentence with a unit, part by part. */
export function scoreUnit(index: ClaimIndex, unit: ReadUnit, comparable: Comparable): ScoredUnit {
  const meetings = alignTerms(index, unit.terms, comparable);
  const { terms, figures: found, read } = comparable.sentence;
  const figures = agreeFigures(unit.figures, found);
  const parity = readParity(meetings, terms);
  const governing = (kinds: readonly Cue['kind'][]) =>
    governingCue(read.cues, kinds, { meetings, comparable });
  const attribution = governing(['attribution']);
  const features = measureFeatures(index, {
    unit,
    meetings,
    figures,
    comparable,
    mixedPolarity: parity.mixed,
    unasserted: governing(['hypothetical', 'question']) !== null,
    denial: parity.odd ? (read.cues.some(({ kind }) => DENIALS.has(kind)) ? 'stated' : 'claims-own') : 'none',
    claimed: claimedPart(read, attribution),
  });
  return {
    unit: unit.unit,
    claim: unit.claim,
    meetings,
    figures,
    features,
    logOdds: logOddsOf(unitModel, features),
    repeats: logOddsOf(repeatModel, features),
    topical: 0,
    denied: parity.odd,
    isTurned: parity.isTurned,
    attribution,
  };
}

/** "The coalition said its strikes had killed": whoever speaks of their own doing is the actor of what they claim. */
function claimedPart({ text, isOfOwn }: ReadText, attribution: Cue | null): Span {
  return !attribution || isOfOwn(attribution.scope) ? { start: 0, end: text.length } : attribution.scope;
}

/** The first cue of some kinds whose scope holds at least half of the words that met. */
function governingCue(
  cues: readonly Cue[],
  kinds: readonly Cue['kind'][],
  { meetings, comparable }: { meetings: readonly TermMeeting[]; comparable: Comparable },
): Cue | null {
  const governs = ({ scope }: Cue) => {
    let met = 0;
    let within = 0;
    for (const { at } of meetings) {
      const term = comparable.sentence.terms[at];
      if (!term) continue;
      met++;
      if (term.start >= scope.start && term.end <= scope.end) within++;
    }
    return within * 2 >= Math.max(1, met);
  };
  return cues.find((cue) => kinds.includes(cue.kind) && governs(cue)) ?? null;
}
