import { useState } from 'preact/hooks';
import { FileButton } from '../controls/file-button.tsx';
import { Switch } from '../controls/switch.tsx';
import { say } from '../strings.ts';
import { AddSiteForm } from './add-site-form.tsx';
import type { OptionsActions, PendingFile, SiteRow } from './options-view.ts';
import { PendingFileView } from './pending-file.tsx';

type SiteActions = Pick<
  OptionsActions,
  'addSite' | 'removeSite' | 'saveSites' | 'openFile' | 'applyFile' | 'dropFile'
>;

function SiteLine({ site, actions }: { site: SiteRow; actions: SiteActions }) {
  const { hostname, enabled } = site;
  return (
    <tr>
      <td>
        <Switch label={hostname} on={enabled} onChange={(on) => actions.addSite(hostname, on)} />
      </td>
      <td>
        <button
          type="button"
          aria-label={say('sites_remove_named', hostname)}
          onClick={() => actions.removeSite(hostname)}
        >
          {say('sites_remove')}
        </button>
      </td>
    </tr>
  );
}

function SitesTable({ sites, actions }: { sites: readonly SiteRow[]; actions: SiteActions }) {
  const [wanted, setWanted] = useState('');
  const found = sites.filter(({ hostname }) => hostname.includes(wanted.trim().toLowerCase()));
  return (
    <>
      <input
        type="search"
        class="find"
        dir={wanted ? 'auto' : undefined}
        aria-label={say('sites_find')}
        placeholder={say('sites_find')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      {found.length === 0 && <p class="empty">{say('sites_no_fit')}</p>}
      <table class="sites" aria-labelledby="sites">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{say('sites_column_read')}</th>
            <th scope="col">{say('sites_remove')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((site) => (
            <SiteLine key={site.hostname} site={site} actions={actions} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface SitesSectionProps {
  readonly sites: readonly SiteRow[];
  readonly pending: PendingFile | null;
  readonly actions: SiteActions;
}

/** The sites that the reader decided about, in the order of the alphabet. */
export function SitesSection({ sites, pending, actions }: SitesSectionProps) {
  const sorted = [...sites].sort((a, b) => a.hostname.localeCompare(b.hostname));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{say('sites_title')}</h2>
      <p class="note">{say('sites_note')}</p>
      <AddSiteForm onAdd={actions.addSite} />
      {sorted.length === 0 ? (
        <p class="empty">{say('sites_none')}</p>
      ) : (
        <SitesTable sites={sorted} actions={actions} />
      )}
      <div class="buttons">
        <button type="button" disabled={sorted.length === 0} onClick={actions.saveSites}>
          {say('sites_export')}
        </button>
        <FileButton
          label={say('sites_import')}
          accept=".txt,text/plain"
          onFile={(file) => actions.openFile('sites', file)}
        />
      </div>
      {pending?.kind === 'sites' && <PendingFileView pending={pending} actions={actions} />}
    </section>
  );
}
