import { it } from 'vitest';
import { twoSides } from '../support/articles.ts';
import { waitForMarks } from '../support/expect-page.ts';
import { inEachBrowser } from '../support/in-each-browser.ts';
import { newsPage } from '../support/news-page.ts';

const site = 'https://www.bbc.co.uk/news';

/** A document of one page with one line of text, and no more than viewers need. */
const pdf = (line: string): string => {
  const content = `BT /F1 24 Tf 72 600 Td (${line}) Tj ET`;
  return `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
4 0 obj << /Length ${content.length} >> stream
${content}
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
%%EOF`;
};

inEachBrowser('the context menu', (browser) => {
  it('checks a page where its site is switched off', async () => {
    browser().news.publish(`${site}/menu`, newsPage(twoSides));
    const page = await browser().readPage(`${site}/menu`);
    await browser().runCommand(page, 'switch-site');
    await waitForMarks(page, 0);
    await browser().chooseFromMenu(page, { entry: 'check-page' });
    await waitForMarks(page, 2);
  });

  it('searches for what is selected', async () => {
    const page = await browser().openPage(`${site}/menu`);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelectorAll('.article-body p')[1] as Element),
    );
    await browser().chooseFromMenu(page, { entry: 'check-selection', selectionText: twoSides.paragraphs[1] });
    const popup = await browser().hearOpenedPopup();
    await popup.hearThat({ role: 'combobox', name: /./ }, ({ value }) =>
      value.startsWith(twoSides.accusation),
    );
    await popup.hear({ role: 'option', name: /./ });
  });

  it('searches for what is selected in a PDF', async () => {
    browser().news.publish(`${site}/paper`, pdf('Russia has used cluster munitions in Syria'), {
      'content-type': 'application/pdf',
    });
    const page = await browser().openPage(`${site}/paper`);
    const paper = await browser().hear(page);
    if (browser().engine === 'firefox') {
      await paper.hear({ role: 'text', name: /cluster munitions/ });
      await paper.press('Control+a');
    }
    await browser().chooseFromMenu(page, { entry: 'check-selection', selectionText: 'cluster munitions' });
    const popup = await browser().hearOpenedPopup();
    await popup.hearThat({ role: 'combobox', name: /./ }, ({ value }) => value.includes('cluster munitions'));
    await popup.hear({ role: 'option', name: /cluster/i });
  });
});
