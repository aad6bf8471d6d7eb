import type { ReliabilityBin } from './calibration.ts';
import type { CompareFigures } from './measure-compare.ts';
import type { OpenWorldFigures, OpenWorldPoint } from './measure-open-world.ts';
import type { PackFigures } from './measure-packs.ts';
import type { RankingFigures } from './measure-ranking.ts';

/** How far probabilities hold. */
export interface Calibration {
  readonly error: number;
  readonly bins: readonly ReliabilityBin[];
}

/** A ranking of one set, by what ranked it. */
export interface RankedSet {
  readonly set: string;
  readonly rankings: Readonly<Record<string, RankingFigures>>;
}

/** All that the evaluation measures; each part can be measured by itself. */
export interface QualityFigures {
  readonly ranking: readonly RankedSet[];
  readonly world: Omit<OpenWorldFigures, 'judged'> & {
    /** Over all unrelated sentences, without the meaning layer. */
    readonly byWords: readonly OpenWorldPoint[];
    /** With unrelated sentences between those of the debates. */
    readonly mixed: readonly OpenWorldPoint[];
    readonly calibration: Calibration;
  };
  readonly compare: Omit<CompareFigures, 'judged'> & {
    readonly calibration: Calibration;
    readonly fever: number;
  };
  /** Of the claims that come with the extension. */
  readonly packs: PackFigures;
}

/** A part of the evaluation. */
export type QualityPart = keyof QualityFigures;
export const qualityParts: readonly QualityPart[] = ['ranking', 'world', 'compare', 'packs'];
