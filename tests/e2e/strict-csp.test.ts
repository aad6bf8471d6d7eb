import { expect, it } from 'vitest';
import { clickMark, readMarks } from '../../src/build/browser/page-marks.ts';
import { popoverSelector, readPopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const address = 'https://www.theguardian.com/world/strict';

inEachBrowser('a page whose policy forbids everything', (browser) => {
  it('is marked, and its popover is styled', async () => {
    browser().news.publish(address, newsPage(twoSides), {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const page = await browser().readPage(address);
    expect(await readMarks(page)).toHaveLength(2);
    await clickMark(page, 0);
    expect((await readPopover(page)).counterClaims.length).toBeGreaterThan(0);
    const background = await page.$eval(
      popoverSelector,
      (popover) => getComputedStyle(popover).backgroundColor,
    );
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
  });
});
