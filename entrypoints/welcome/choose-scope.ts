import { browser } from 'wxt/browser';
import { everySite } from '../../src/background/origin-pattern.ts';
import { type Settings, settings } from '../../src/storage/settings.ts';
import { say } from '../../src/ui/strings.ts';
import type { WelcomeProps } from '../../src/ui/welcome/welcome.tsx';

/** Keeps where to read, once the browser has agreed; returns what to say of it. Nothing is awaited before it is asked. */
export async function chooseScope(scope: Settings['scope']): Promise<Pick<WelcomeProps, 'problem' | 'done'>> {
  const everywhere = { origins: [everySite] };
  if (scope === 'every-site' && !(await browser.permissions.request(everywhere))) {
    return { problem: say('sites_denied_everywhere'), done: false };
  }
  await settings.update((known) => ({ ...known, scope }));
  return { problem: null, done: true };
}
