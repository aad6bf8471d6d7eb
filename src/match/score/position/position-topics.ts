import type { ClaimIndex } from '../../index/claim-index.ts';
import { firstUnitsOf } from '../../index/first-units.ts';
import { remember } from '../../index/remember.ts';
import type { SplitTopics } from '../../meaning/topics.ts';

/** How near what a sentence is about is to one position. */
export interface PositionTopic {
  readonly claim: number;
  /** Its wordings, which stand in a row from this unit on, and the cosine with each. */
  readonly firstUnit: number;
  readonly cosines: Float32Array;
  /** The largest of them, and their mean. */
  readonly nearest: number;
  readonly mean: number;
}

/** Tells how near a sentence is to disputes. */
export interface TopicsOfSentence {
  /** To every position of a dispute. */
  of(dispute: number): readonly PositionTopic[];
  /** To a whole dispute: the largest mean over the wordings of a position. Costs a twentieth of `of`. */
  nearness(dispute: number): number;
}

/** The directions of a position's wordings, one after another. */
interface PositionDirections {
  readonly claim: number;
  readonly firstUnit: number;
  readonly count: number;
  readonly directions: Float32Array;
  /** Their mean, not brought to length 1: its product with a sentence is the mean of the cosines. */
  readonly mean: Float32Array;
}

/** Disputes whose wordings are kept: 50 kB each. */
const REMEMBERED = 300;

/** Creates the comparison of what sentences are about with the wordings of disputes. */
export function createPositionTopics(
  index: ClaimIndex,
  open: () => SplitTopics,
): (sentence: Float32Array) => TopicsOfSentence {
  const { disputeClaims, unitPieceStarts, unitPieces } = index.sections;
  const firstUnits = firstUnitsOf(index);

  function directionOf(unit: number): Float32Array {
    return open().topicOfPieces(unitPieces.subarray(unitPieceStarts[unit], unitPieceStarts[unit + 1]));
  }

  const directionsOf = remember((dispute: number): PositionDirections[] => {
    const first = disputeClaims[dispute] as number;
    const count = (disputeClaims[dispute + 1] as number) - first;
    return Array.from({ length: count }, (_, position) => {
      const claim = first + position;
      const firstUnit = firstUnits[claim] as number;
      const units = (firstUnits[claim + 1] as number) - firstUnit;
      return joined(
        claim,
        firstUnit,
        Array.from({ length: units }, (__, i) => directionOf(firstUnit + i)),
      );
    });
  }, REMEMBERED);

  return (sentence) => ({
    of: remember(
      (dispute: number) => directionsOf(dispute).map((position) => compare(position, sentence)),
      REMEMBERED,
    ),
    nearness: (dispute) => Math.max(...directionsOf(dispute).map(({ mean }) => productAt(mean, 0, sentence))),
  });
}

function joined(claim: number, firstUnit: number, each: readonly Float32Array[]): PositionDirections {
  const width = each[0]?.length ?? 0;
  const directions = new Float32Array(each.length * width);
  const mean = new Float32Array(width);
  for (const [i, direction] of each.entries()) {
    directions.set(direction, i * width);
    for (let at = 0; at < width; at++)
      mean[at] = (mean[at] as number) + (direction[at] as number) / each.length;
  }
  return { claim, firstUnit, count: each.length, directions, mean };
}

function compare(
  { claim, firstUnit, count, directions, mean }: PositionDirections,
  sentence: Float32Array,
): PositionTopic {
  const cosines = new Float32Array(count);
  let nearest = 0;
  for (let i = 0; i < count; i++) {
    const cosine = productAt(directions, i * sentence.length, sentence);
    cosines[i] = cosine;
    if (cosine > nearest) nearest = cosine;
  }
  return { claim, firstUnit, cosines, nearest, mean: productAt(mean, 0, sentence) };
}

/** Product of a direction with one of many that stand in a row. */
function productAt(row: Float32Array, start: number, direction: Float32Array): number {
  let product = 0;
  for (let i = 0; i < direction.length; i++) product += (row[start + i] as number) * (direction[i] as number);
  return product;
}
