import { Switch } from '../controls/switch.tsx';
import { say } from '../strings.ts';
import { AddSiteForm } from './add-site-form.tsx';
import type { OptionsActions, SiteRow } from './options-view.ts';

type SiteActions = Pick<OptionsActions, 'addSite' | 'removeSite'>;

function SiteLine({ site, actions }: { site: SiteRow; actions: SiteActions }) {
  const { hostname, enabled } = site;
  return (
    <li>
      <Switch label={hostname} on={enabled} onChange={(on) => actions.addSite(hostname, on)} />
      <button
        type="button"
        aria-label={say('sites_remove_named', hostname)}
        onClick={() => actions.removeSite(hostname)}
      >
        {say('sites_remove')}
      </button>
    </li>
  );
}

/** The sites that the reader decided about, in the order of the alphabet. */
export function SitesSection({ sites, actions }: { sites: readonly SiteRow[]; actions: SiteActions }) {
  const sorted = [...sites].sort((a, b) => a.hostname.localeCompare(b.hostname));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('sites_title')}</h2>
      <p class="note">{say('sites_note')}</p>
      <AddSiteForm onAdd={actions.addSite} />
      {sorted.length === 0 && <p class="empty">{say('sites_none')}</p>}
      <ul class="rows">
        {sorted.map((site) => (
          <SiteLine key={site.hostname} site={site} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
