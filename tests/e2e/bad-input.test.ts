import { expect, it } from 'vitest';
import { gardening, twoSides } from '../support/articles.ts';
import { deepPage, longTextPage, manyElementsPage } from '../support/demanding-pages.ts';
import { waitForFrames, waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';
const article = newsPage(twoSides);

interface BadPage {
  readonly name: string;
  readonly body: () => string;
  readonly type?: string;
  readonly state: string;
  readonly marks: number;
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg"><title>A chart</title><text y="20">A long text in a chart, which is no article, as one sees.</text></svg>';

const badPages: readonly BadPage[] = [
  { name: 'one text of 10 MB', body: longTextPage, state: 'read', marks: 2 },
  { name: 'a million elements', body: manyElementsPage, state: 'read', marks: 2 },
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
    await waitForFrames(page, 1);
    if (marks > 0) await waitForMarks(page, marks);
    await page.close();
  });

  it('elements nested as deep as the browser bears leave the page usable', async () => {
    // Firefox hangs at 50,000 without any extension.
    const chains = browser().engine === 'firefox' ? 25 : 100;
    browser().news.publish(`${site}/deep`, deepPage(chains));
    const page = await browser().openPage(`${site}/deep`);
    expect(await browser().untilRead(page)).toBe('read');
    await waitForFrames(page, 1);
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
