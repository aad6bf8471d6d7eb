import { say } from '../strings.ts';
import { Facts } from './facts.tsx';
import type { OptionsActions, ShortcutView } from './options-view.ts';

interface ShortcutsSectionProps {
  readonly shortcuts: readonly ShortcutView[];
  onChange: OptionsActions['changeShortcuts'];
}

/** The keyboard: what the browser's shortcuts do, and what Enter and Escape do on a page. */
export function ShortcutsSection({ shortcuts, onChange }: ShortcutsSectionProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('shortcuts_title')}</h2>
      {shortcuts.length > 0 && (
        <Facts facts={shortcuts.map(({ name, keys }) => [name, keys || say('shortcuts_unset')])} />
      )}
      <p class="note">{say('shortcuts_on_page')}</p>
      {shortcuts.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={onChange}>
            {say('shortcuts_change')}
          </button>
        </div>
      )}
    </section>
  );
}
