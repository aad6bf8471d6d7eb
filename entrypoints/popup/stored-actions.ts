import { forgetSearches, rememberSearch } from '../../src/storage/recent-searches.ts';
import { settings } from '../../src/storage/settings.ts';
import type { PopupActions } from '../../src/ui/popup/popup-view.ts';
import type { PopupContext } from './popup-context.ts';

type StoredActions = Pick<PopupActions, 'rememberSearch' | 'forgetSearches' | 'setSensitivity'>;

/** What the popup keeps for the reader. */
export function createStoredActions({ report }: Pick<PopupContext, 'report'>): StoredActions {
  return {
    rememberSearch: (text) => void rememberSearch(text).catch(report),
    forgetSearches: () => void forgetSearches().catch(report),
    setSensitivity: (sensitivity) =>
      void settings.update((chosen) => ({ ...chosen, sensitivity })).catch(report),
  };
}
