import { useState } from 'preact/hooks';
import { Choice, type ChoiceOption } from '../controls/choice.tsx';
import { HealthBanner, type HealthView } from '../controls/health-banner.tsx';
import type { SettingsView } from '../options/options-view.ts';
import { say } from '../strings.ts';
import { Example } from './example.tsx';
import type { ExampleView, WelcomeActions } from './welcome-view.ts';

type Scope = SettingsView['scope'];

/** Everything that the first page shows; null means not yet known. */
export interface WelcomeProps {
  readonly health: HealthView | null;
  readonly example: ExampleView | null;
  /** Whether the reader has chosen; the page then only says so. */
  readonly done: boolean;
  /** Why the choice could not be kept, in words for the reader. */
  readonly problem: string | null;
  readonly actions: WelcomeActions;
}

function scopes(): readonly ChoiceOption<Scope>[] {
  return [
    { value: 'listed-sites', label: say('scope_listed'), note: say('welcome_listed_note') },
    { value: 'every-site', label: say('scope_every'), note: say('scope_every_note') },
    { value: 'when-asked', label: say('scope_when_asked'), note: say('welcome_asked_note') },
  ];
}

/** The first page: what the extension does and never does, an example, and where it is to read. */
export function Welcome({ health, example, done, problem, actions }: WelcomeProps) {
  const [scope, setScope] = useState<Scope>('listed-sites');
  return (
    <main class="welcome">
      <header>
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_does')}</p>
        <p>{say('welcome_never')}</p>
      </header>
      <HealthBanner health={health} />
      {example && <Example example={example} onCopy={actions.copy} />}
      <section aria-label={say('scope_title')}>
        <Choice
          label={say('scope_title')}
          options={scopes()}
          value={scope}
          onChange={(chosen) => setScope(chosen)}
        />
        {problem && (
          <p class="banner" role="alert">
            {problem}
          </p>
        )}
        <p role="status">{done && say('welcome_done')}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => actions.choose(scope)}>
            {say('welcome_start')}
          </button>
          <button type="button" onClick={actions.skip}>
            {say(done ? 'welcome_close' : 'welcome_skip')}
          </button>
        </div>
      </section>
    </main>
  );
}
