import type { Sensitivity } from '../../match/match.ts';
import { HealthBanner, type HealthView } from '../controls/health-banner.tsx';
import { say, sayCount } from '../strings.ts';
import { PagePanel } from './page-panel.tsx';
import type { PageView, PopupActions, SiteView } from './popup-view.ts';
import { SearchPanel } from './search-panel.tsx';
import { SensitivityChoice } from './sensitivity-choice.tsx';
import { SitePanel } from './site-panel.tsx';

/** Everything that the popup shows; null means not yet known, or for `page` that nothing has read it. */
export interface PopupProps {
  readonly health: HealthView | null;
  readonly site: SiteView | null;
  readonly page: PageView | null;
  /** What the search field holds at first: the page's selection, or nothing. */
  readonly prefill: string;
  /** Searches that the reader made before, latest first. */
  readonly recent: readonly string[];
  /** Null until it is known. */
  readonly sensitivity: Sensitivity | null;
  /** What went wrong with the last action, in words for the reader. */
  readonly problem: string | null;
  readonly actions: PopupActions;
}

function isRunning(site: SiteView | null): boolean {
  return Boolean(site?.permitted && site.enabled);
}

function contents({ disputes, sources }: { readonly disputes: number; readonly sources: number }): string {
  return say('popup_contents', sayCount('count_disputes', disputes), sayCount('count_sources', sources));
}

/** The toolbar's popup: search first, then this site and this page. */
export function Popup(props: PopupProps) {
  const { health, site, page, problem, sensitivity, actions } = props;
  const unread = page?.state === 'unread';
  const running = isRunning(site);
  const saidBySite = page?.state === 'off' || (unread && !running);
  return (
    <main class="popup">
      <HealthBanner health={health} />
      {problem && (
        <p class="banner" role="alert">
          {problem}
        </p>
      )}
      <SearchPanel prefill={props.prefill} recent={props.recent} actions={actions}>
        {site && <SitePanel site={site} offerCheck={!running || unread} actions={actions} />}
        {page && !saidBySite && (
          <PagePanel page={page} onJump={actions.jumpTo} onOpenPanel={actions.openPanel} />
        )}
        {sensitivity && running && (
          <SensitivityChoice value={sensitivity} onChange={actions.setSensitivity} />
        )}
      </SearchPanel>
      <footer>
        {health?.ok ? (
          <button
            type="button"
            class="contents"
            title={say('disputes_all')}
            onClick={() => actions.openDispute()}
          >
            {contents(health)}
          </button>
        ) : (
          <span />
        )}
        <button type="button" onClick={actions.openOptions}>
          {say('popup_options')}
        </button>
      </footer>
    </main>
  );
}
