import type { Dispute, Entity, LanguageCode } from '../../claim/dispute.ts';
import type { Probes } from '../meaning/probe.ts';
import { openTopics } from '../meaning/topics.ts';
import { ByteWriter } from './byte-writer.ts';
import { buildDisputes } from './disputes-draft.ts';
import { buildEntities } from './entity-draft.ts';
import type { IndexSummary } from './index-summary.ts';
import { buildProbes, isProbed } from './probes-draft.ts';
import { TextTableDraft } from './text-table.ts';
import { type UnitDraft, UnitsDraft } from './units-draft.ts';
import { writeUtf8 } from './utf8.ts';
import { VocabularyDraft } from './vocabulary-draft.ts';
import { writeSections } from './write-sections.ts';

/** All that goes into an index. */
export interface IndexContent {
  readonly summary: IndexSummary;
  readonly entities: readonly Entity[];
  readonly disputes: readonly Dispute[];
  /** Ids of the claims: the positions of the disputes in order, then plain claims. */
  readonly claims: readonly string[];
  readonly units: readonly UnitDraft[];
  /** As `cutTopics` gives them; empty where words alone are to decide. */
  readonly topics: Uint8Array;
  readonly probes: Probes;
}

/** Compiles an index file from disputes, plain claims, or both. */
export function buildIndexOf({
  summary,
  entities,
  disputes,
  claims,
  units,
  topics,
  probes,
}: IndexContent): Uint8Array {
  const vocabulary = new VocabularyDraft();
  const texts = new TextTableDraft();
  const languages: LanguageCode[] = [...new Set(units.map((unit) => unit.language))];
  const languageTexts = Uint32Array.from(languages, (language) => texts.add(language));
  const entitySections = buildEntities(entities, { vocabulary, texts, languages });
  const draft = new UnitsDraft({
    vocabulary,
    texts,
    languages,
    aliases: entitySections,
    topics: openTopics(topics),
  });
  const probed = disputes.flatMap((dispute) => dispute.positions.map(() => isProbed(dispute, probes)));
  // What has a probe needs no wordings to be near to.
  for (const unit of units) draft.add({ ...unit, hasTopic: !probed[unit.claim] });
  const disputeSections = buildDisputes(disputes, { vocabulary, texts });
  const claimIds = Uint32Array.from(claims, (id) => texts.add(id));
  return writeSections({
    summary: utf8(JSON.stringify(summary)),
    languages: languageTexts,
    ...entitySections,
    ...disputeSections,
    claimIds,
    claimDisputes: disputesOfClaims(disputes, claims.length),
    ...draft.sections(),
    topics,
    ...buildProbes(disputes, probes),
    ...vocabulary.sections(),
    ...texts.sections(),
  });
}

/** Dispute + 1 of every claim; 0 for a plain claim. */
function disputesOfClaims(disputes: readonly Dispute[], claims: number): Uint32Array {
  const owners = new Uint32Array(claims);
  owners.set(disputes.flatMap((dispute, i) => dispute.positions.map(() => i + 1)));
  return owners;
}

function utf8(text: string): Uint8Array {
  const writer = new ByteWriter();
  writeUtf8(writer, text);
  return writer.written();
}
