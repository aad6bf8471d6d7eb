import { browser } from 'wxt/browser';
import { languagesRead } from '../../src/storage/muted.ts';
import type { OptionsProps } from '../../src/ui/options/options.tsx';

/** What the options page shows before anything is known. */
export function firstView(): Omit<OptionsProps, 'actions'> {
  return {
    health: null,
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    errors: [],
    settings: null,
    sites: [],
    ignored: { disputes: [], matches: [], sources: [] },
    titles: {},
    muted: { packs: [], publishers: [], languages: [] },
    publishers: [],
    languages: languagesRead,
    shortcuts: [],
    pending: null,
    problem: null,
    notice: null,
  };
}
