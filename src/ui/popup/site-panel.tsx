import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';
import { say } from '../strings.ts';
import type { PopupActions, SiteView } from './popup-view.ts';

type SiteActions = Pick<PopupActions, 'setSite' | 'requestSite' | 'checkOnce'>;

interface SitePanelProps {
  readonly site: SiteView;
  /** Whether to offer reading this page alone. */
  readonly offerCheck: boolean;
  readonly actions: SiteActions;
}

/** The switch for this site, the request for a site that is not permitted, and the single check. */
export function SitePanel({ site, offerCheck, actions }: SitePanelProps) {
  const noteId = useId();
  if (site.hostname === null) return <p class="note">{say('site_cannot_run')}</p>;
  return (
    <section class="site" aria-label={say('site_label')}>
      {site.permitted ? (
        <Switch label={site.hostname} describedBy={noteId} on={site.enabled} onChange={actions.setSite} />
      ) : (
        <p class="site-name">{site.hostname}</p>
      )}
      <p id={noteId} class="note">
        {site.permitted
          ? say(`site_${site.enabled ? 'on' : 'off'}_${site.decidedBy}`)
          : say('site_not_permitted')}
      </p>
      {offerCheck && (
        <div class="site-buttons">
          {!site.permitted && (
            <button type="button" class="primary" onClick={actions.requestSite}>
              {say('site_request')}
            </button>
          )}
          <button type="button" onClick={actions.checkOnce}>
            {say('site_check_once')}
          </button>
        </div>
      )}
    </section>
  );
}
