import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { say } from '../../../src/ui/strings.ts';
import { button, text } from '../../support/heard/heard-node.ts';
import type { Listener } from '../../support/heard/listener.ts';
import { inEachBrowser } from '../../support/in-each-browser.ts';

inEachBrowser('in the options, by ear and keys alone, a reader', (browser) => {
  const openOptions = async (): Promise<{ page: Page; options: Listener }> => {
    const page = await browser().openOptions();
    return { page, options: await browser().hear(page) };
  };
  const addSite = async (options: Listener, typed: string): Promise<void> => {
    await options.reach({ role: 'textbox', name: say('sites_address') });
    await options.type(typed);
    await options.use(button(say('sites_read_never')));
  };
  const readsSite = (hostname: string) => ({ role: 'switch', name: hostname });

  it('adds a site in any form of address, and removes it', async () => {
    const { options } = await openOptions();
    await addSite(options, 'https://www.zeitung.example/politik?x=1');
    await options.hearThat(readsSite('zeitung.example'), ({ checked }) => !checked);
    await options.use(button(say('sites_remove_named', 'zeitung.example')));
    await options.hearNoMore(readsSite('zeitung.example'));
    await options.hear(text(say('sites_none')));
  });

  it.each([
    ['a pack', () => ({ role: 'switch', name: /^syria · / })],
    ['a language', () => ({ role: 'switch', name: 'German' })],
    ['opening by hover', () => ({ role: 'switch', name: say('general_hover') })],
  ])('turns %s over and back', async (_what, wanted) => {
    const { options } = await openOptions();
    const { checked } = await options.hear(wanted());
    await options.use(wanted(), ' ');
    await options.hearThat(wanted(), (now) => now.checked !== checked);
    await options.use(wanted());
    await options.hearThat(wanted(), (now) => now.checked === checked);
  });

  it('finds a publisher and switches it off and on', async () => {
    const { options } = await openOptions();
    await options.reach({ role: 'searchbox', name: say('packs_find') });
    await options.type('reuters');
    const publisher = { role: 'switch', name: /^Reuters · / };
    await options.use(publisher);
    await options.hearThat(publisher, ({ checked }) => !checked);
    await options.use(publisher);
    await options.hearThat(publisher, ({ checked }) => checked);
  });

  it('chooses how sure marks must be, and how strong they are', async () => {
    const { options } = await openOptions();
    const step = (name: string) => ({ role: 'radio', name: new RegExp(`^${name}`) });
    await options.reach(step(say('sensitivity_balanced')));
    await options.press('ArrowUp');
    await options.hearThat(step(say('sensitivity_precise')), ({ checked, focused }) => checked && focused);
    await options.press('ArrowDown');
    await options.hearThat(step(say('sensitivity_balanced')), ({ checked }) => checked);

    const strength = { role: 'slider', name: say('strength_title') };
    await options.reach(strength);
    await options.press('End');
    await options.hear(text(say('strength_marker')));
    await options.press('Home');
    await options.hear(text(say('strength_hairline')));
  });

  it('saves a backup, and restores it after looking at what it holds', async () => {
    const { page, options } = await openOptions();
    await addSite(options, 'anzeiger.example');
    await options.hear(readsSite('anzeiger.example'));
    await options.use(button(say('backup_save')));
    const saved = await browser().savedFile(/^counterclaim-backup-.*\.json$/);
    expect(JSON.parse(saved)).toMatchObject({
      siteRules: [{ hostname: 'anzeiger.example', enabled: false }],
    });
    await options.use(button(say('sites_remove_named', 'anzeiger.example')));
    await options.hearNoMore(readsSite('anzeiger.example'));

    const folder = await mkdtemp(join(tmpdir(), 'counterclaim-files-'));
    const file = join(folder, 'backup.json');
    await writeFile(file, saved);
    await browser().chooseFile(page, file);
    await options.use(button(say('backup_open')));
    await options.hear(text(say('backup_replaces')));
    await options.use(button(say('backup_replace')));
    await options.hear(text(say('file_applied')));
    await options.hear(readsSite('anzeiger.example'));
    await rm(folder, { recursive: true });
  });

  it('copies the diagnostics, and reads the shortcuts', async () => {
    const { options } = await openOptions();
    await options.hear(text(say('command_next_mark')));
    await options.use(button(say('diagnostics_copy')));
    await options.hear(text(say('diagnostics_copied')));
    const field = { role: 'textbox', name: say('sites_address') };
    await options.reach(field);
    await options.press('Control+v');
    await options.hearThat(field, ({ value }) => value.includes(say('diagnostics_browser')));
  });
});
