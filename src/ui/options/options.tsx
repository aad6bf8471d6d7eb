import { HealthBanner } from '../controls/health-banner.tsx';
import { say } from '../strings.ts';
import { BackupSection } from './backup-section.tsx';
import { DiagnosticsSection, type DiagnosticsView } from './diagnostics-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { IgnoredSection } from './ignored-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import type { MeasuredSteps } from './measured-steps.ts';
import type {
  IgnoredView,
  MutedView,
  OptionsActions,
  PendingFile,
  PublisherView,
  SettingsView,
  ShortcutView,
  SiteRow,
} from './options-view.ts';
import { PacksSection } from './packs-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** Everything that the options page shows; null means not yet known. */
export interface OptionsProps extends DiagnosticsView {
  readonly settings: SettingsView | null;
  /** What was measured of the steps of sensitivity, where it is not what the last evaluation found. */
  readonly measured?: MeasuredSteps;
  readonly sites: readonly SiteRow[];
  readonly ignored: IgnoredView;
  /** What the disputes and sources that are ignored are called, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly muted: MutedView;
  readonly publishers: readonly PublisherView[];
  readonly languages: readonly string[];
  readonly shortcuts: readonly ShortcutView[];
  readonly pending: PendingFile | null;
  /** What went wrong with the last change, in words for the reader. */
  readonly problem: string | null;
  /** What came of the last action, where nothing else shows it. */
  readonly notice: string | null;
  readonly actions: OptionsActions;
}

/** The options page; every change applies at once. */
export function Options(props: OptionsProps) {
  const { health, version, browser, errors, settings, muted, pending, problem, notice, actions } = props;
  return (
    <main class="options">
      <header>
        <h1>{say('options_title')}</h1>
        <p class="note">{say('options_promise')}</p>
      </header>
      <HealthBanner health={health} />
      <div class="told">
        {problem && (
          <p class="banner" role="alert">
            {problem}
          </p>
        )}
        <p class={notice ? 'notice' : 'visually-hidden'} role="status">
          {notice}
        </p>
      </div>
      {settings && (
        <GeneralSection settings={settings} measured={props.measured} onChange={actions.changeSettings} />
      )}
      <SitesSection sites={props.sites} pending={pending} actions={actions} />
      <PacksSection
        packs={health?.ok ? health.packs : []}
        publishers={props.publishers}
        muted={muted}
        onMute={actions.setMuted}
        onOpenDisputes={actions.openDisputes}
      />
      <IgnoredSection ignored={props.ignored} titles={props.titles} onRestore={actions.restoreIgnored} />
      <LanguagesSection languages={props.languages} muted={muted} onMute={actions.setMuted} />
      <ShortcutsSection shortcuts={props.shortcuts} onChange={actions.changeShortcuts} />
      <BackupSection pending={pending} actions={actions} />
      <DiagnosticsSection {...{ health, version, browser, errors }} onCopy={actions.copy} />
      <div class="buttons">
        <button type="button" onClick={actions.openWelcome}>
          {say('options_welcome')}
        </button>
      </div>
    </main>
  );
}
