import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { gardening, twoSides } from '../support/articles.ts';
import { waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';
const article = newsPage(twoSides);

/** Milliseconds until a page comes to its next frame and answers; a page that is stuck does not. */
async function answerTime(page: Page): Promise<number> {
  const asked = performance.now();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return performance.now() - asked;
}

interface BadPage {
  readonly name: string;
  readonly body: () => string;
  readonly type?: string;
  readonly state: string;
  readonly marks: number;
}

const script = (work: string) => `<script>${work}</script>`;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg"><title>A chart</title><text y="20">A long text in a chart, which is no article, as one sees.</text></svg>';

/** Runs in the page: chains of elements, each hung into the end of the next, since both browsers walk up from where they insert. */
function nestDeep(chains: number, length: number): void {
  let inside: Node = new Text('Deep down.');
  for (let chain = 0; chain < chains; chain++) {
    const outer = document.createElement('div');
    let inner = outer;
    for (let depth = 1; depth < length; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append(inside);
    inside = outer;
  }
  (inside as HTMLElement).style.display = 'none';
  document.body.append(inside);
}

const badPages: readonly BadPage[] = [
  {
    name: 'one text of 10 MB',
    // To lay it out alone takes Chromium many seconds.
    body: () =>
      article.replace(
        '</article>',
        `<style>.long { display: none }</style><p class="long">${'no end in sight '.repeat(650_000)}</p></article>`,
      ),
    state: 'read',
    marks: 2,
  },
  {
    name: 'a million elements',
    body: () =>
      article.replace(
        '</main>',
        `</main>${script("const grid = document.createElement('div'); grid.style.display = 'none'; grid.innerHTML = '<i></i>'.repeat(1000000); document.body.append(grid);")}`,
      ),
    state: 'read',
    marks: 2,
  },
  {
    name: 'no body',
    body: () => '<!doctype html><title>Frames</title><frameset></frameset>',
    state: 'no-text',
    marks: 0,
  },
  {
    name: 'XML',
    body: () =>
      '<?xml version="1.0"?><feed><entry><title>One of many</title><summary>All that happened, in a few words.</summary></entry></feed>',
    type: 'application/xml',
    state: 'no-text',
    marks: 0,
  },
  { name: 'SVG', body: () => svg, type: 'image/svg+xml', state: 'no-text', marks: 0 },
  { name: 'plain text without an article', body: () => 'x', type: 'text/plain', state: 'no-text', marks: 0 },
];

inEachBrowser('bad input', (browser) => {
  it.each(badPages)('$name leaves the page usable', async ({ body, type, state, marks }) => {
    browser().news.publish(`${site}/bad`, body(), type === undefined ? {} : { 'content-type': type });
    const page = await browser().openPage(`${site}/bad`);
    expect(await browser().untilRead(page)).toBe(state);
    // Half a second is what a reader would call stuck.
    expect(await answerTime(page)).toBeLessThan(500);
    if (marks > 0) await waitForMarks(page, marks);
    await page.close();
  });

  it('elements nested as deep as the browser bears leave the page usable', async () => {
    // Chromium's own parser nests 512 deep, so a script puts them together. Firefox hangs at 50,000 without any extension.
    const chains = browser().engine === 'firefox' ? 25 : 100;
    const nesting = script(`(${nestDeep})(${chains}, 1000)`);
    browser().news.publish(`${site}/deep`, article.replace('</main>', `</main>${nesting}`));
    const page = await browser().openPage(`${site}/deep`);
    expect(await browser().untilRead(page)).toBe('read');
    expect(await answerTime(page)).toBeLessThan(500);
    await waitForMarks(page, 2);
    await page.close();
  });

  it('a page without text says in the popup why nothing was read', async () => {
    browser().news.publish(`${site}/chart`, svg, { 'content-type': 'image/svg+xml' });
    const page = await browser().openPage(`${site}/chart`);
    expect(await browser().untilRead(page)).toBe('no-text');
    await waitForText(await browser().openPopup(page), 'No article text was found on this page.');
  });

  it('a PDF says in the popup why nothing was read', async () => {
    browser().news.publish(`${site}/paper`, '%PDF-1.4\n%%EOF', { 'content-type': 'application/pdf' });
    const page = await browser().openPage(`${site}/paper`);
    const popup = await browser().openPopup(page);
    // Firefox shows it in a page of its own, where no extension runs.
    const reason =
      browser().engine === 'firefox' ? 'do not let extensions read this page' : 'No article text was found';
    await waitForText(popup, reason);
    await page.close();
  });

  it('an empty tab says in the popup that extensions cannot read it', async () => {
    const page = await browser().newPage();
    await page.goto('about:blank');
    await waitForText(await browser().openPopup(page), 'do not let extensions read this page');
  });

  it('a sandboxed frame and its page: the page is read, the frame left alone', async () => {
    const frame = `<iframe sandbox srcdoc="<p>${gardening.paragraphs.join('</p><p>')}</p>"></iframe>`;
    browser().news.publish(`${site}/framed`, article.replace('</article>', `${frame}</article>`));
    const page = await browser().openPage(`${site}/framed`);
    await waitForMarks(page, 2);
    expect((await browser().reportOf(page)).sentencesRead).toBe(6);
    await page.close();
  });

  it('a page that is itself sandboxed, without an origin, is read as any other', async () => {
    browser().news.publish(`${site}/sandboxed`, article, { 'content-security-policy': 'sandbox' });
    const page = await browser().openPage(`${site}/sandboxed`);
    // Nothing else can be asked of a page in which no script may run.
    expect(await browser().untilRead(page)).toBe('read');
    await page.close();
  });
});
