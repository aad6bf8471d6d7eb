import type { ClaimIndex } from '../index/claim-index.ts';

/** What a page may be about, before any of its sentences is read in full. */
export interface PageGate {
  /** Of what a text names, the entities that disputes are about and that the page has not named: mostly none. */
  namedBeyond(text: { entities(): readonly number[] }): readonly number[];
  /**
   * 1 for every dispute that a sentence may be about, given what it and each of the sentences before it name beyond the
   * page; null where there is none.
   */
  openFor(beyond: readonly (readonly number[])[]): Uint8Array | null;
}

type IsMentioned = (entity: number) => boolean;

/** Creates the guard that lets only those disputes through of whose every group an entity is mentioned. */
export function createAboutGate(index: ClaimIndex): (mentioned: ReadonlySet<number>) => PageGate {
  const disputesOf = disputesByEntity(index);
  const aboutNothing = disputesAboutNothing(index);

  /** Adds what some entities open to what is open; the same array where they open nothing. */
  function addOpened(open: Uint8Array, entities: Iterable<number>, isMentioned: IsMentioned): Uint8Array {
    let more = open;
    for (const entity of entities) {
      for (const dispute of disputesOf.get(entity) ?? []) {
        if (more[dispute] === 1 || !isAbout(index, dispute, isMentioned)) continue;
        if (more === open) more = open.slice();
        more[dispute] = 1;
      }
    }
    return more;
  }

  return (mentioned) => {
    const onPage = addOpened(aboutNothing, mentioned, (entity) => mentioned.has(entity));
    const onPageOrNone = onPage.includes(1) ? onPage : null;

    return {
      namedBeyond: (text) =>
        text.entities().filter((entity) => !mentioned.has(entity) && disputesOf.has(entity)),
      openFor: (beyond) => {
        if (beyond.every(({ length }) => length === 0)) return onPageOrNone;
        const named = new Set(beyond.flat());
        const open = addOpened(onPage, named, (entity) => mentioned.has(entity) || named.has(entity));
        return open === onPage ? onPageOrNone : open;
      },
    };
  };
}

/** Whether at least one entity of every group that a dispute is about is mentioned. */
function isAbout(index: ClaimIndex, dispute: number, isMentioned: IsMentioned): boolean {
  const { aboutStarts, aboutGroupStarts, aboutEntities } = index.sections;
  const lastGroup = aboutStarts[dispute + 1] as number;
  for (let group = aboutStarts[dispute] as number; group < lastGroup; group++) {
    const end = aboutGroupStarts[group + 1] as number;
    let at = aboutGroupStarts[group] as number;
    while (at < end && !isMentioned(aboutEntities[at] as number)) at++;
    if (at === end) return false;
  }
  return true;
}

/** The disputes that have an entity in one of their groups. */
function disputesByEntity(index: ClaimIndex): ReadonlyMap<number, readonly number[]> {
  const disputes = new Map<number, number[]>();
  for (let dispute = 0; dispute < index.disputeCount; dispute++) {
    for (const entity of index.entitiesAbout(dispute)) {
      const known = disputes.get(entity);
      if (known) known.push(dispute);
      else disputes.set(entity, [dispute]);
    }
  }
  return disputes;
}

/** A dispute without a group may stand on any page. */
function disputesAboutNothing({ disputeCount, sections: { aboutStarts } }: ClaimIndex): Uint8Array {
  return Uint8Array.from({ length: disputeCount }, (_, dispute) =>
    aboutStarts[dispute] === aboutStarts[dispute + 1] ? 1 : 0,
  );
}
