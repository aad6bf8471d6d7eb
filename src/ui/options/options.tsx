import { HealthBanner, type HealthView } from '../controls/health-banner.tsx';
import { say } from '../strings.ts';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import type { IgnoredView, OptionsActions, SettingsView, SiteRow } from './options-view.ts';
import { SitesSection } from './sites-section.tsx';

/** Everything that the options page shows; null means not yet known. */
export interface OptionsProps {
  readonly health: HealthView | null;
  /** Version of the extension. */
  readonly version: string;
  readonly settings: SettingsView | null;
  readonly sites: readonly SiteRow[];
  readonly ignored: IgnoredView;
  /** What went wrong with the last change, in words for the reader. */
  readonly problem: string | null;
  readonly actions: OptionsActions;
}

/** The options page; every change applies at once. */
export function Options({ health, version, settings, sites, ignored, problem, actions }: OptionsProps) {
  return (
    <main class="options">
      <header>
        <h1>{say('options_title')}</h1>
        <p class="note">{say('options_promise')}</p>
      </header>
      <HealthBanner health={health} />
      {problem && (
        <p class="banner" role="alert">
          {problem}
        </p>
      )}
      {settings && <GeneralSection settings={settings} onChange={actions.changeSettings} />}
      <SitesSection sites={sites} actions={actions} />
      <IgnoredSection ignored={ignored} actions={actions} />
      <DiagnosticsSection health={health} version={version} />
    </main>
  );
}
