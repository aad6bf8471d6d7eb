import { expect, it } from 'vitest';
import { say } from '../../src/ui/strings.ts';
import { gardening, twoSides } from '../support/articles.ts';
import { longPage } from '../support/demanding-pages.ts';
import { waitForMarks, waitForText } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';

/** Has a page count how often it paints from when it is parsed, which is when the extension begins to read it. */
const countingFrames = `<script>
  const count = () => { window.painted += 1; requestAnimationFrame(count); };
  addEventListener('DOMContentLoaded', () => { window.painted = 0; requestAnimationFrame(count); });
</script>`;

inEachBrowser('a hard page', (browser) => {
  it('without text is reported as such', async () => {
    browser().news.publish(`${site}/empty`, '<!doctype html><title>Live stream</title><video></video>');
    const page = await browser().openPage(`${site}/empty`);
    expect(await browser().untilRead(page)).toBe('no-text');
    await waitForText(await browser().openPopup(page), say('page_no_text'));
  });

  it('without a disputed sentence says how many were read, and that this is no verdict', async () => {
    browser().news.publish(`${site}/garden`, newsPage(gardening));
    const page = await browser().readPage(`${site}/garden`);
    const popup = await browser().openPopup(page);
    await waitForText(popup, '0 in the index. That is not a verdict on the page.');
  });

  it('of 5 MB stays usable while it is read, and is marked', async () => {
    browser().news.publish(`${site}/long`, longPage().replace('<head>', `<head>${countingFrames}`));
    const page = await browser().openPage(`${site}/long`);
    expect(await waitForMarks(page, 2)).toEqual([
      expect.stringContaining(twoSides.accusation),
      expect.stringContaining(twoSides.answer),
    ]);
    expect(await browser().untilRead(page)).toBe('read');
    // Were it read all at once, there would be two or three; how long one takes is the bench's to say.
    const painted = await page.evaluate(() => (window as unknown as { painted: number }).painted);
    expect(painted).toBeGreaterThan(10);
  });

  it('that rewrites itself every second keeps its marks, and the extension answers', async () => {
    const rewriting = `<script>
      const body = document.querySelector('.article-body');
      const text = body.innerHTML;
      window.rewritten = 0;
      setInterval(() => { body.innerHTML = text; window.rewritten += 1; }, 1000);
    </script>`;
    browser().news.publish(`${site}/live`, newsPage({ ...twoSides, after: rewriting }));
    const page = await browser().openPage(`${site}/live`);
    await page.waitForFunction(() => (window as unknown as { rewritten: number }).rewritten >= 3);
    await waitForMarks(page, 2);
    const popup = await browser().openPopup(page);
    await popup.locator('[role="switch"][aria-checked="true"]').click();
    await waitForMarks(page, 0);
  });
});
