import { Switch } from '../controls/switch.tsx';
import { strings } from '../strings.ts';
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
        aria-label={strings.options.sites.removeSite(hostname)}
        onClick={() => actions.removeSite(hostname)}
      >
        {strings.options.sites.remove}
      </button>
    </li>
  );
}

/** The sites that the reader decided about, in the order of the alphabet. */
export function SitesSection({ sites, actions }: { sites: readonly SiteRow[]; actions: SiteActions }) {
  const text = strings.options.sites;
  const sorted = [...sites].sort((a, b) => a.hostname.localeCompare(b.hostname));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text.title}</h2>
      <p class="note">{text.note}</p>
      <AddSiteForm onAdd={actions.addSite} />
      {sorted.length === 0 && <p class="empty">{text.none}</p>}
      <ul class="rows">
        {sorted.map((site) => (
          <SiteLine key={site.hostname} site={site} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
