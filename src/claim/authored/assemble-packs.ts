import type {
  Dispute,
  DisputeId,
  Entity,
  EntityId,
  Pack,
  PartialDate,
  Phrasing,
  Position,
  PositionId,
  Source,
  SourceId,
} from '../dispute.ts';
import type { AuthoredClaims } from './authored-claims.ts';
import type { AuthoredDispute, AuthoredPosition } from './authored-dispute.ts';
import type { AuthoredEntity } from './authored-entity.ts';
import type { AuthoredManifest } from './authored-manifest.ts';
import type { AuthoredSource } from './authored-source.ts';

/**
 * Puts claims that passed every rule together into packs, ordered by folder and file; all share the entities, and
 * positions on the same source share one object.
 */
export function assemblePacks({ manifests, disputes, sources, entities, wordings }: AuthoredClaims): Pack[] {
  const ledger = new Map<string, Source>();
  for (const [id, { source }] of sources) if (source) ledger.set(id, assembleSource(id, source));
  const worded = Map.groupBy(
    wordings.flatMap(({ wordings: { dispute, stating } }) =>
      stating.map(({ position, text }) => ({ of: `${dispute}/${position}`, text })),
    ),
    ({ of }) => of,
  );
  const named = Array.from(entities, ([id, { entity }]) =>
    entity ? [assembleEntity(id, entity)] : [],
  ).flat();
  return Array.from(manifests, ([folder, manifest]) => ({
    name: manifest.name,
    version: manifest.version,
    language: manifest.language,
    licence: manifest.licence,
    disputes: disputes
      .filter(({ pack }) => pack === folder)
      .map(({ dispute }) =>
        assembleDispute(dispute, manifest, {
          ledger,
          wordingsOf: (position) =>
            (worded.get(`${dispute.id}/${position}`) ?? []).map(({ text }) => ({
              text,
              language: manifest.language,
            })),
        }),
      ),
    entities: named,
  }));
}

/** What stands in other files than that of a dispute. */
interface Elsewhere {
  readonly ledger: ReadonlyMap<string, Source>;
  readonly wordingsOf: (position: string) => readonly Phrasing[];
}

function assembleDispute(
  authored: AuthoredDispute,
  { language }: AuthoredManifest,
  { ledger, wordingsOf }: Elsewhere,
): Dispute {
  const { id, title, topic, status, refuted, period, about, positions } = authored;
  return {
    id: id as DisputeId,
    title: title,
    topic,
    status,
    ...(refuted !== undefined && { refuted: refuted as PositionId }),
    period: assemblePeriod(period),
    about: about as EntityId[][],
    positions: positions.map((position) => ({
      ...assemblePosition(position, language),
      wordings: wordingsOf(position.id),
      sources: position.sources.flatMap((source) => ledger.get(source) ?? []),
    })),
  };
}

function assemblePosition(
  authored: AuthoredPosition,
  language: string,
): Omit<Position, 'sources' | 'wordings'> {
  const { id, statement, phrasings, phrasingsIn = {}, heldBy, deniedBy = [] } = authored;
  return {
    id: id as PositionId,
    statement: statement,
    phrasings: Object.entries({ [language]: phrasings, ...phrasingsIn }).flatMap(([code, texts]) =>
      texts.map((text): Phrasing => ({ text: text, language: code })),
    ),
    heldBy: heldBy.map(({ name, since, until }) => ({
      name: name,
      since: since as PartialDate,
      ...(until !== undefined && { until: until as PartialDate }),
    })),
    deniedBy: deniedBy as PositionId[],
  };
}

function assemblePeriod({ from, to }: AuthoredDispute['period']): Dispute['period'] {
  return { from: from as PartialDate, ...(to !== undefined && { to: to as PartialDate }) };
}

/** What only the ledger needs, such as when an address was last checked, is not shipped. */
function assembleSource(
  id: string,
  { url, publisher, title, date, language, kind, note }: AuthoredSource,
): Source {
  return {
    id: id as SourceId,
    url: url,
    publisher: publisher,
    ...(title !== undefined && { title: title }),
    date: date as PartialDate,
    language,
    kind,
    note: note,
  };
}

function assembleEntity(
  id: string,
  { name, type, aliases, exact = [], implies = [] }: AuthoredEntity,
): Entity {
  return { id: id as EntityId, name, type, aliases, exactAliases: exact, implies: implies as EntityId[] };
}
