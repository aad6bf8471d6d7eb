import type { Finding } from '../finding.ts';
import type { AuthoredDispute } from './authored-dispute.ts';
import type { AuthoredEntity } from './authored-entity.ts';
import type { AuthoredManifest } from './authored-manifest.ts';
import type { AuthoredSource } from './authored-source.ts';
import type { AuthoredWordings } from './authored-wordings.ts';

/** A file of the claims folder, decoded from YAML with every scalar left a text. */
export interface ClaimsFile {
  /** From the claims folder, with forward slashes: `packs/syria/syria-first-day-deaths.yaml`. */
  readonly file: string;
  readonly content: unknown;
}

/** A finding with the file that its field stands in. */
export interface Problem extends Finding {
  readonly file: string;
}

/** A dispute with what its place on disk says about it. */
export interface FiledDispute {
  readonly file: string;
  /** File name without its ending, which the id must repeat. */
  readonly fileName: string;
  /** Name of the folder of its pack. */
  readonly pack: string;
  readonly dispute: AuthoredDispute;
}

/** A ledger entry with its place; `source` is null where the entry's shape is wrong and already reported. */
export interface FiledSource {
  readonly file: string;
  readonly id: string;
  readonly source: AuthoredSource | null;
}

/** A named thing with its place; `entity` is null where the entry's shape is wrong and already reported. */
export interface FiledEntity {
  readonly file: string;
  readonly entity: AuthoredEntity | null;
}

/** Wordings of a dispute's positions with their place: the file, and which of its entries they are. */
export interface FiledWordings {
  readonly file: string;
  readonly entry: number;
  readonly wordings: AuthoredWordings;
}

/** All that the claims folder says, well-shaped but not yet held against the rules. */
export interface AuthoredClaims {
  /** By folder. */
  readonly manifests: ReadonlyMap<string, AuthoredManifest>;
  readonly disputes: readonly FiledDispute[];
  readonly wordings: readonly FiledWordings[];
  readonly sources: ReadonlyMap<string, FiledSource>;
  /** By id. */
  readonly entities: ReadonlyMap<string, FiledEntity>;
  /** Names under which each host publishes. */
  readonly publishers: ReadonlyMap<string, readonly string[]>;
  /** Whether some dispute is missing above because its shape is wrong. */
  readonly hasMisshapenDispute: boolean;
}
