import * as v from 'valibot';
import { describeIssue } from '../describe-issue.ts';
import type { FieldPath } from '../finding.ts';
import type {
  AuthoredClaims,
  ClaimsFile,
  FiledDispute,
  FiledEntity,
  FiledSource,
  FiledWordings,
  Problem,
} from './authored-claims.ts';
import { authoredDisputeShape } from './authored-dispute.ts';
import { authoredEntityShape } from './authored-entity.ts';
import { idField } from './authored-fields.ts';
import { type AuthoredManifest, authoredManifestShape } from './authored-manifest.ts';
import { authoredSourceShape } from './authored-source.ts';
import { authoredWordingsShape } from './authored-wordings.ts';

const idShape = idField('id');
const mapShape = v.record(v.string(), v.unknown());
const hostsShape = v.record(v.string(), v.union([v.string(), v.array(v.string())]));
const disputeFile = /^packs\/(?<pack>[^/]+)\/(?<name>[^/]+)\.yaml$/;

/** Sorts the files of a claims folder into what they say, and lists every shape that is wrong. */
export function parseAuthored(files: readonly ClaimsFile[]): { claims: AuthoredClaims; problems: Problem[] } {
  const draft = new AuthoredDraft();
  for (const file of files) draft.read(file);
  draft.reportPacksWithoutManifest();
  return { claims: draft, problems: draft.problems };
}

class AuthoredDraft implements AuthoredClaims {
  readonly problems: Problem[] = [];
  readonly manifests = new Map<string, AuthoredManifest>();
  readonly disputes: FiledDispute[] = [];
  readonly wordings: FiledWordings[] = [];
  readonly sources = new Map<string, FiledSource>();
  readonly entities = new Map<string, FiledEntity>();
  readonly publishers = new Map<string, readonly string[]>();
  hasMisshapenDispute = false;
  readonly #packs = new Set<string>();

  read({ file, content }: ClaimsFile): void {
    const { pack, name } = disputeFile.exec(file)?.groups ?? {};
    if (pack !== undefined && name !== undefined) this.#readOfPack({ file, content }, pack, name);
    else if (file.startsWith('sources/')) this.#readLedger(file, content);
    else if (file.startsWith('wordings/')) this.#readWordings(file, content);
    else if (file.startsWith('entities/')) this.#readEntities(file, content);
    else if (file === 'hosts.yaml') this.#readHosts(file, content);
    else
      this.#report(
        file,
        [],
        'is in no place that is read: move it to packs/<pack>/, sources/, entities/ or wordings/',
      );
  }

  reportPacksWithoutManifest(): void {
    for (const pack of this.#packs) {
      if (this.manifests.has(pack) || this.problems.some(({ file }) => file === manifestOf(pack))) continue;
      this.#report(manifestOf(pack), [], 'is missing: add it with name, version, language and licence');
    }
  }

  #readOfPack({ file, content }: ClaimsFile, pack: string, fileName: string): void {
    this.#packs.add(pack);
    if (fileName === 'pack') {
      const manifest = this.#parse(authoredManifestShape, content, { file, path: [] });
      if (manifest) this.manifests.set(pack, manifest);
      return;
    }
    const dispute = this.#parse(authoredDisputeShape, content, { file, path: [] });
    if (dispute) this.disputes.push({ file, fileName, pack, dispute });
    else this.hasMisshapenDispute = true;
  }

  #readLedger(file: string, content: unknown): void {
    for (const [id, entry] of this.#entries(file, content)) {
      const known = this.sources.get(id);
      if (known) this.#report(file, [id], `is also the id of a source in ${known.file}: choose another`);
      const source = this.#parse(authoredSourceShape, entry, { file, path: [id] });
      if (!known) this.sources.set(id, { file, id, source });
    }
  }

  #readEntities(file: string, content: unknown): void {
    for (const [id, entry] of this.#entries(file, content)) {
      const known = this.entities.get(id);
      if (known)
        this.#report(file, [id], `is also an entity of ${known.file}: put their names together there`);
      const entity = this.#parse(authoredEntityShape, entry, { file, path: [id] });
      if (!known) this.entities.set(id, { file, entity });
    }
  }

  #readWordings(file: string, content: unknown): void {
    const entries = this.#parse(v.array(v.unknown()), content, { file, path: [] }) ?? [];
    for (const [entry, written] of entries.entries()) {
      const wordings = this.#parse(authoredWordingsShape, written, { file, path: [entry] });
      if (wordings) this.wordings.push({ file, entry, wordings });
    }
  }

  #readHosts(file: string, content: unknown): void {
    const hosts = this.#parse(hostsShape, content, { file, path: [] }) ?? {};
    for (const [host, names] of Object.entries(hosts)) this.publishers.set(host, [names].flat());
  }

  /** Entries of a map whose keys are ids; an empty file has none. */
  #entries(file: string, content: unknown): [string, unknown][] {
    const entries = Object.entries(this.#parse(mapShape, content ?? {}, { file, path: [] }) ?? {});
    for (const [id] of entries) this.#parse(idShape, id, { file, path: [id] });
    return entries;
  }

  /** The content in its shape, or null after reporting what is wrong with it. */
  #parse<Output>(
    shape: v.GenericSchema<unknown, Output>,
    content: unknown,
    place: { file: string; path: FieldPath },
  ): Output | null {
    const result = v.safeParse(shape, content);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const { path, message } = describeIssue(issue);
      this.#report(place.file, [...place.path, ...path], message);
    }
    return null;
  }

  #report(file: string, path: FieldPath, message: string): void {
    this.problems.push({ file, path, message });
  }
}

function manifestOf(pack: string): string {
  return `packs/${pack}/pack.yaml`;
}
