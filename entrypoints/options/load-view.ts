import { sendMessage } from '../../src/messages/messenger.ts';
import { ignored } from '../../src/storage/ignored.ts';
import { settings } from '../../src/storage/settings.ts';
import { siteRules } from '../../src/storage/site-rules.ts';
import type { OptionsProps } from '../../src/ui/options/options.tsx';
import { say } from '../../src/ui/strings.ts';

type Show = (change: Partial<OptionsProps>) => void;

/** Fills the options page and follows what is changed elsewhere. */
export function loadView(show: Show): void {
  const report = (error: Error): void => show({ problem: say('problem_unexpected', error.message) });
  const showSettings = () => void settings.read().then((settings) => show({ settings }), report);
  const showSites = () => void siteRules.read().then((sites) => show({ sites }), report);
  const showIgnored = () => void ignored.read().then((ignored) => show({ ignored }), report);
  settings.watch(showSettings);
  siteRules.watch(showSites);
  ignored.watch(showIgnored);
  showSettings();
  showSites();
  showIgnored();
  sendMessage('indexHealth').then((health) => show({ health }), report);
}
