import type { Entity, EntityId, LanguageCode } from '../../claim/dispute.ts';
import { entityTypes } from '../../claim/vocabulary.ts';
import { languageProfile } from '../../text/language-profile.ts';
import { tokenise } from '../../text/tokenise.ts';
import { type AliasDraft, buildAliasTable } from './alias-table.ts';
import type { TextTableDraft } from './text-table.ts';
import type { VocabularyDraft } from './vocabulary-draft.ts';

/** The vocabulary's name for an entity; no word of a text holds a colon. */
export function entityTerm(id: EntityId): string {
  return `entity:${id}`;
}

/** What entities are written into. */
interface EntityTarget {
  readonly vocabulary: VocabularyDraft;
  readonly texts: TextTableDraft;
  readonly languages: readonly LanguageCode[];
}

/** Numbers the entities first in the vocabulary and compiles their names; several packs may add names to one entity. */
export function buildEntities(entities: readonly Entity[], target: EntityTarget) {
  const merged = mergeById(entities);
  for (const { id } of merged) target.vocabulary.add(entityTerm(id));
  const impliedStarts = new Uint32Array(merged.length + 1);
  const implied: number[] = [];
  for (const [i, entity] of merged.entries()) {
    for (const id of impliedBy(entity, merged)) implied.push(target.vocabulary.numberOf(entityTerm(id)));
    impliedStarts[i + 1] = implied.length;
  }
  return {
    ...buildAliasTable(merged.flatMap((entity, i) => aliasDrafts(entity, i, target))),
    entityKinds: Uint8Array.from(merged, (entity) => entityTypes.indexOf(entity.type)),
    entityNames: Uint32Array.from(merged, (entity) => target.texts.add(entity.name)),
    impliedStarts,
    implied: Uint32Array.from(implied),
  };
}

function mergeById(entities: readonly Entity[]): Entity[] {
  const merged = new Map<EntityId, Entity>();
  for (const entity of entities) {
    const known = merged.get(entity.id);
    merged.set(entity.id, {
      ...(known ?? entity),
      aliases: union(known?.aliases, entity.aliases),
      exactAliases: union(known?.exactAliases, entity.exactAliases),
      implies: union(known?.implies, entity.implies),
    });
  }
  return [...merged.values()];
}

function union<T>(known: readonly T[] = [], more: readonly T[]): T[] {
  return [...new Set([...known, ...more])];
}

/** Everything that a mention of an entity mentions too, near or far: Homs → Syria → Middle East. */
function impliedBy(entity: Entity, entities: readonly Entity[]): EntityId[] {
  const found = new Set<EntityId>(entity.implies);
  for (const id of found)
    for (const next of entities.find((other) => other.id === id)?.implies ?? []) found.add(next);
  found.delete(entity.id);
  return [...found].filter((id) => entities.some((other) => other.id === id));
}

/** Names are read once in every language of the pack, for each stems them in its own way. */
function aliasDrafts(entity: Entity, number: number, target: EntityTarget): AliasDraft[] {
  const drafts = new Map<string, AliasDraft>();
  for (const language of target.languages) {
    const termsOf = (alias: string) =>
      tokenise(alias, languageProfile(language)).map((token) => target.vocabulary.add(token.term));
    for (const alias of entity.aliases) {
      const terms = termsOf(alias);
      drafts.set(terms.join(' '), { entity: number, terms, exact: null });
    }
    for (const alias of entity.exactAliases) {
      const terms = termsOf(alias);
      drafts.set(`${terms.join(' ')} ${alias}`, { entity: number, terms, exact: target.texts.add(alias) });
    }
  }
  return [...drafts.values()].filter((draft) => draft.terms.length > 0);
}
