import type { ClaimIndex } from '../../index/claim-index.ts';
import { remember } from '../../index/remember.ts';
import { alike, type RoundedDirection, roundDirection } from '../../meaning/rounded-direction.ts';
import { openTopics } from '../../meaning/topics.ts';

/** How near what a sentence is about is to one position. */
export interface PositionTopic {
  readonly claim: number;
  /** Cosines with its wordings, by unit. */
  readonly units: ReadonlyMap<number, number>;
  /** The largest of them, and their mean. */
  readonly nearest: number;
  readonly mean: number;
}

/** Tells how near a sentence is to every position of a dispute. */
export type TopicsOfSentence = (dispute: number) => readonly PositionTopic[];

interface UnitDirection {
  readonly unit: number;
  readonly direction: RoundedDirection;
}

/** Disputes whose wordings are kept; 30 wordings of 300 bytes each. */
const REMEMBERED = 1000;
const LANGUAGE = 'en';

/** Creates the comparison of sentences with the wordings of disputes by their topics; null where an index has none. */
export function createPositionTopics(index: ClaimIndex): ((text: string) => TopicsOfSentence) | null {
  if (index.sections.topics.length === 0) return null;
  let opened: ReturnType<typeof openTopics> | undefined;
  // A worker that never meets a page about a dispute never needs them.
  const topicOf = (text: string): Float32Array => {
    opened ??= openTopics(index.sections.topics);
    return opened?.topicOf(text) ?? new Float32Array();
  };
  const { unitLanguages, disputeClaims } = index.sections;
  const firstUnits = firstUnitsOf(index);
  const language = index.languages().indexOf(LANGUAGE);

  const directionsOf = remember((dispute: number): (readonly UnitDirection[])[] => {
    const first = disputeClaims[dispute] as number;
    return index.dispute(dispute).positions.map(({ statement, phrasings, wordings = [] }, position) => {
      const texts = [statement, ...[...phrasings, ...wordings].map(({ text }) => text)];
      const unit = firstUnits[first + position] as number;
      return texts.flatMap((text, i) =>
        unitLanguages[unit + i] === language
          ? [{ unit: unit + i, direction: roundDirection(topicOf(text)) }]
          : [],
      );
    });
  }, REMEMBERED);

  return (text) => {
    const sentence = topicOf(text);
    return remember(
      (dispute: number) =>
        directionsOf(dispute).map((directions, position) => {
          const units = new Map(directions.map(({ unit, direction }) => [unit, alike(direction, sentence)]));
          const cosines = [...units.values()];
          return {
            claim: (disputeClaims[dispute] as number) + position,
            units,
            nearest: Math.max(0, ...cosines),
            mean: cosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, cosines.length),
          };
        }),
      REMEMBERED,
    );
  };
}

/** First unit of each claim: units stand claim by claim. */
function firstUnitsOf(index: ClaimIndex): Uint32Array {
  const firsts = new Uint32Array(index.claimCount);
  for (let unit = index.unitCount - 1; unit >= 0; unit--) firsts[index.claimOf(unit)] = unit;
  return firsts;
}
