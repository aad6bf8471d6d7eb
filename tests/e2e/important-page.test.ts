import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickMark } from '../../src/build/browser/page-marks.ts';
import { popoverSelector, settlePopover } from '../../src/build/browser/read-popover.ts';
import { twoSides } from '../support/articles.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';

/** Everything that a page could say of an element of ours, and of what it inherits. */
const important = `<style>
  html, html *, html > * {
    all: unset !important; display: block !important; box-sizing: content-box !important;
    color: crimson !important; background: khaki !important; font: italic 30px/2 monospace !important;
    letter-spacing: 4px !important; text-transform: uppercase !important; text-align: right !important;
    opacity: 0.9 !important; filter: invert(1) !important; pointer-events: auto !important;
    width: auto !important; max-height: 90px !important; z-index: 0 !important; position: relative !important;
    transition: all 9s !important; animation: none !important;
  }
  html, body, main, article, .article-body { max-height: none !important; filter: none !important; }
  script, style, head, title, meta { display: none !important; }
</style>`;

/** How the card and its parts look. */
function looks(page: Page): Promise<Record<string, string>> {
  return page.$eval(popoverSelector, (dialog) => {
    const properties = [
      ...['display', 'color', 'backgroundColor', 'fontSize', 'fontStyle', 'fontFamily', 'lineHeight'],
      ...[
        'letterSpacing',
        'textTransform',
        'textAlign',
        'opacity',
        'filter',
        'boxSizing',
        'transitionDuration',
      ],
    ] as const;
    const parts = ['h2', '.statement', '.source a', 'footer button', 'summary'];
    const elements = [dialog, ...parts.map((part) => dialog.querySelector(part) as Element)];
    return Object.fromEntries(
      elements.map((element) => {
        const style = getComputedStyle(element);
        return [element.className || element.localName, properties.map((name) => style[name]).join(' | ')];
      }),
    );
  });
}

inEachBrowser('a page that styles everything with !important', (browser) => {
  const openCard = async (name: string, style: string): Promise<Page> => {
    browser().news.publish(`${site}/${name}`, newsPage(twoSides).replace('</head>', `${style}</head>`));
    const page = await browser().openPage(`${site}/${name}`);
    await waitForMarks(page, 2);
    await clickMark(page, 0);
    await settlePopover(page);
    return page;
  };

  it('changes nothing in the card, nor the card anything in it', async () => {
    const plain = await looks(await openCard('plain', ''));
    const page = await openCard('important', important);
    expect(await looks(page)).toEqual(plain);
    const isOnTop = await page.$eval(popoverSelector, (dialog) => {
      const { left, top, width, height } = dialog.getBoundingClientRect();
      const host = document.elementFromPoint(left + width / 2, top + height / 2);
      return (
        host?.localName === 'counterclaim-host' && left >= 0 && left + width <= innerWidth && height > 200
      );
    });
    expect(isOnTop).toBe(true);
    expect(await page.$eval('h1', (headline) => getComputedStyle(headline).color)).toBe('rgb(220, 20, 60)');
  });
});
