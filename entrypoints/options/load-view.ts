import { sendMessage } from '../../src/messages/messenger.ts';
import { errors } from '../../src/storage/errors.ts';
import { followStored } from '../../src/storage/follow-stored.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { muted } from '../../src/storage/muted.ts';
import { settings } from '../../src/storage/settings.ts';
import { siteRules } from '../../src/storage/site-rules.ts';
import type { OptionsProps } from '../../src/ui/options/options.tsx';
import { readShortcuts } from './read-shortcuts.ts';

type Show = (change: Partial<OptionsProps>) => void;

/** Fills the options page and follows what is changed elsewhere. */
export function loadView(show: Show, report: (error: Error) => void): void {
  followStored(settings, (settings) => show({ settings }), report);
  followStored(siteRules, (sites) => show({ sites }), report);
  followStored(muted, (muted) => show({ muted }), report);
  followStored(errors, (errors) => show({ errors }), report);
  followStored(
    ignored,
    (ignored) => {
      show({ ignored });
      const { disputes, sources } = ignored;
      // Without an index nothing has a title, which the banner explains.
      sendMessage('titlesOf', { disputes, sources }).then(
        (titles) => show({ titles }),
        () => undefined,
      );
    },
    report,
  );
  sendMessage('indexHealth').then((health) => {
    show({ health });
    if (health.ok) sendMessage('listPublishers').then((publishers) => show({ publishers }), report);
  }, report);
  const showShortcuts = (): void => void readShortcuts().then((shortcuts) => show({ shortcuts }), report);
  // Shortcuts are changed on a page of the browser's; coming back from there is all that can be noticed.
  addEventListener('focus', showShortcuts);
  showShortcuts();
}
