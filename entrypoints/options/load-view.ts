import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages/messenger.ts';
import { errors } from '../../src/storage/errors.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { muted } from '../../src/storage/muted.ts';
import { settings } from '../../src/storage/settings.ts';
import { siteRules } from '../../src/storage/site-rules.ts';
import type { Stored } from '../../src/storage/stored.ts';
import type { OptionsProps } from '../../src/ui/options/options.tsx';
import { readShortcuts } from './read-shortcuts.ts';

interface ViewOptions {
  show(change: Partial<OptionsProps>): void;
  report(error: Error): void;
}

/** Fills the options page and follows what is changed elsewhere. */
export function loadView({ show, report }: ViewOptions): void {
  const follow = <T>(stored: Stored<T>, onValue: (value: T) => void): void => {
    const refresh = (): void => void stored.read().then(onValue).catch(report);
    stored.watch(refresh);
    refresh();
  };
  follow(settings, (settings) => show({ settings }));
  follow(siteRules, (sites) => show({ sites }));
  follow(muted, (muted) => show({ muted }));
  follow(errors, (errors) => show({ errors }));
  follow(ignored, (ignored) => {
    show({ ignored });
    const { disputes, sources } = ignored;
    // Without an index nothing has a title, which the banner explains.
    void sendMessage('titlesOf', { disputes, sources }).then(
      (titles) => show({ titles }),
      () => undefined,
    );
  });
  sendMessage('indexHealth').then((health) => {
    show({ health });
    if (health.ok) sendMessage('listPublishers').then((publishers) => show({ publishers }), report);
  }, report);
  const showShortcuts = (): void => void readShortcuts().then((shortcuts) => show({ shortcuts }), report);
  // Shortcuts are changed on a page of the browser's; coming back from there is all that can be noticed.
  addEventListener('focus', showShortcuts);
  showShortcuts();
  show({ browser: navigator.userAgent, version: browser.runtime.getManifest().version });
}
