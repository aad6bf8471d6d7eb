import { browser } from 'wxt/browser';
import type { ShortcutView } from '../../src/ui/options/options-view.ts';
import { say } from '../../src/ui/strings.ts';

const names = {
  _execute_action: 'command_search',
  'next-mark': 'command_next_mark',
  'previous-mark': 'command_previous_mark',
  'open-mark': 'command_open_mark',
  'hide-marks': 'command_hide_marks',
  'switch-site': 'command_switch_site',
  'open-panel': 'command_open_panel',
  _execute_sidebar_action: 'command_open_panel',
} as const;

/** The browser's shortcuts for our commands, as they are set now; none on phones. */
export async function readShortcuts(): Promise<ShortcutView[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return Object.entries(names).flatMap(([name, message]) => {
    const command = commands.find((known) => known.name === name);
    return command ? [{ name: say(message), keys: command.shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
