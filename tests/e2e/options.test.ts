import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { say } from '../../src/ui/strings.ts';
import { twoSides } from '../support/articles.ts';
import { clickButton, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/two-sides';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

const backup = {
  format: 'counterclaim-backup',
  version: 1,
  made: '2026-01-02T03:04:05.000Z',
  settings: { openOnHover: true, sensitivity: 'precise' },
  siteRules: [{ hostname: 'zeitung.example', enabled: false }],
  ignored: { disputes: [], matches: [] },
  muted: { packs: [], publishers: [], languages: [] },
};

async function chooseFile(options: Page, button: string, text: string): Promise<void> {
  const path = join(folder, 'chosen');
  await writeFile(path, text);
  const input = (await options.waitForSelector(
    `input[aria-label="${button}"]`,
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

inEachBrowser('the options', (browser) => {
  it('apply the strength of marks and the packs at once in open tabs', async () => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    await waitForMarks(page, 2);
    const options = await browser().openOptions();
    await options.waitForSelector('[type=range]');
    await options.focus('[type=range]');
    await options.keyboard.press('End');
    await waitForText(options, say('strength_marker'));
    await page.waitForSelector('counterclaim-strength.marker');
    await options.keyboard.press('ArrowLeft');
    await options.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => document.querySelector('counterclaim-strength') === null, {
      polling: 50,
    });

    const pack = `[aria-label="${say('packs_packs')}"] ::-p-text(syria ·)`;
    await options.locator(pack).click();
    await waitForMarks(page, 0);
    await options.locator(pack).click();
    await waitForMarks(page, 2);
  });

  it('show what a backup holds before it replaces everything', async () => {
    const options = await browser().openOptions();
    await chooseFile(options, say('backup_open'), JSON.stringify(backup));
    await waitForText(options, say('backup_replaces'));
    await waitForText(options, `${say('sensitivity_title')} ${say('sensitivity_precise')}`);
    expect(await options.$('.sites')).toBe(null);
    await clickButton(options, say('backup_replace'));
    await waitForText(options, say('file_applied'));
    await waitForText(options, 'zeitung.example');
    await options.waitForSelector(`[role=switch][aria-checked=true] ::-p-text(${say('general_hover')})`);
  });

  it.each([
    ['no backup', 'shopping: milk, eggs', () => say('backup_foreign')],
    ['newer', JSON.stringify({ ...backup, version: 99 }), () => say('backup_newer')],
    [
      'damaged',
      JSON.stringify({ ...backup, siteRules: [{ hostname: 7 }] }),
      () => say('backup_damaged', 'siteRules.0.hostname'),
    ],
  ])('refuse a file that is %s, and change nothing', async (_kind, text, explanation) => {
    const options = await browser().openOptions();
    await chooseFile(options, say('backup_open'), text);
    await waitForText(options, explanation());
    expect(await options.$('.pending')).toBe(null);
  });

  it('take over a list of sites in any form of address', async () => {
    const options = await browser().openOptions();
    await chooseFile(options, say('sites_import'), '- https://www.anzeiger.example/news?x=1\n???\n');
    await waitForText(options, `${say('sites_import_unread')} 1`);
    await clickButton(options, say('sites_import_apply'));
    await waitForText(options, 'anzeiger.example');
  });

  it('name every shortcut, and what the index holds', async () => {
    const options = await browser().openOptions();
    await waitForText(options, say('command_switch_site'));
    await waitForText(options, say('diagnostics_no_errors'));
    const shortcuts = await options.$eval('[aria-labelledby=shortcuts]', ({ textContent }) => textContent);
    expect(shortcuts).toContain('Alt+Shift+Y');
    await options.waitForFunction(() =>
      /\d+ disputes/.test(document.querySelector('[aria-labelledby=packs]')?.textContent ?? ''),
    );
  });
});
