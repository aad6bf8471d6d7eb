import type { Sensitivity } from '../../match/match.ts';

/** What the reader chose, for all sites. */
export interface SettingsView {
  /** Which pages are read where no rule for the site decides. */
  readonly scope: 'listed-sites' | 'every-site' | 'when-asked';
  readonly openOnHover: boolean;
  readonly sensitivity: Sensitivity;
  readonly markBothSidesOfSettled: boolean;
}

/** On or off for a site and its subdomains. */
export interface SiteRow {
  readonly hostname: string;
  readonly enabled: boolean;
}

/** What is never marked, by the reader's choice. */
export interface IgnoredView {
  readonly disputes: readonly string[];
  /** As `dispute/position/sentence text`. */
  readonly matches: readonly string[];
}

/** What the reader can do on the options page. */
export interface OptionsActions {
  changeSettings(change: Partial<SettingsView>): void;
  /** Takes any form of an address; runs inside the click, so that the browser can be asked for the site. */
  addSite(address: string, enabled: boolean): void;
  removeSite(hostname: string): void;
  restoreDispute(dispute: string): void;
  restoreMatch(match: string): void;
}
