import { browser } from 'wxt/browser';
import { type Settings, settings } from '../../src/storage/settings.ts';
import { say } from '../../src/ui/strings.ts';

/** Keeps where to read, once the browser has agreed; returns why not, or null. Nothing is awaited before it is asked. */
export async function chooseScope(scope: Settings['scope']): Promise<string | null> {
  const everywhere = { origins: ['*://*/*'] };
  if (scope === 'every-site' && !(await browser.permissions.request(everywhere))) {
    return say('sites_denied_everywhere');
  }
  await settings.update((known) => ({ ...known, scope }));
  return null;
}
