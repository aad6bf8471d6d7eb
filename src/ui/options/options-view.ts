import type { Sensitivity } from '../../match/match.ts';

/** What the reader chose, for all sites. */
export interface SettingsView {
  /** Which pages are read where no rule for the site decides. */
  readonly scope: 'listed-sites' | 'every-site' | 'when-asked';
  readonly openOnHover: boolean;
  /** How strongly marks stand out. */
  readonly strength: 'hairline' | 'thin' | 'regular' | 'strong' | 'marker';
  readonly sensitivity: Sensitivity;
  readonly markBothSidesOfSettled: boolean;
}

/** On or off for a site and its subdomains. */
export interface SiteRow {
  readonly hostname: string;
  readonly enabled: boolean;
}

/** What is never marked or shown, by the reader's choice. */
export interface IgnoredView {
  readonly disputes: readonly string[];
  /** As `dispute/position/sentence text`. */
  readonly matches: readonly string[];
  readonly sources: readonly string[];
}

/** What the reader switched off, by name. */
export interface MutedView {
  readonly packs: readonly string[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
}

export interface PublisherView {
  readonly name: string;
  readonly sources: number;
}

/** A command of the browser's keyboard; `keys` is empty where none are set. */
export interface ShortcutView {
  readonly name: string;
  readonly keys: string;
}

/** An error noted for the diagnostics. */
export interface ErrorView {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly where: string;
  readonly message: string;
  /** How often it happened, where that is more than once. */
  readonly times?: number | undefined;
}

/** What a chosen file holds and would change, to be looked at before it does. */
export interface PendingFile {
  readonly kind: 'backup' | 'sites';
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** What the reader can do on the options page. */
export interface OptionsActions {
  changeSettings(change: Partial<SettingsView>): void;
  /** Takes any form of an address; runs inside the click, so that the browser can be asked for the site. */
  addSite(address: string, enabled: boolean): void;
  removeSite(hostname: string): void;
  saveSites(): void;
  setMuted(kind: keyof MutedView, name: string, mute: boolean): void;
  restoreIgnored(kind: keyof IgnoredView, gone: string): void;
  changeShortcuts(): void;
  saveBackup(): void;
  /** Reads a file of the reader's and shows what is in it. */
  openFile(kind: PendingFile['kind'], file: Blob): void;
  /** Does what the file that was shown asks for; runs inside the click, like `addSite`. */
  applyFile(): void;
  dropFile(): void;
  copy(text: string): void;
  openWelcome(): void;
  /** Shows all disputes in a tab of their own. */
  openDisputes(): void;
}
