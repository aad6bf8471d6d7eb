import { expect, it } from 'vitest';
import { say } from '../../../src/ui/strings.ts';
import { twoDisputes, twoSides } from '../../support/articles.ts';
import { button, summary, text } from '../../support/heard/heard-node.ts';
import type { Listener } from '../../support/heard/listener.ts';
import { inEachBrowser } from '../../support/in-each-browser.ts';
import { newsPage } from '../../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/heard';
const firstOf = ({ accusation }: { readonly accusation: string }) =>
  ({ key: 'ArrowDown', heard: new RegExp(`^Disputed sentence 1 of 2: ${accusation}`) }) as const;
const first = firstOf(twoSides);
const second = {
  key: 'ArrowDown',
  heard: new RegExp(`^Disputed sentence 2 of 2: ${twoSides.answer}`),
} as const;
const card = { role: 'dialog', name: /\?$/ };

inEachBrowser('on a page, by ear and keys alone, a reader', (browser) => {
  const openPage = async (article: Parameters<typeof newsPage>[0] = twoSides): Promise<Listener> => {
    browser().news.publish(address, newsPage(article));
    return browser().hear(await browser().readPage(address));
  };
  const goTo = async (
    page: Listener,
    mark: { key: 'ArrowDown' | 'ArrowUp'; heard: RegExp },
  ): Promise<void> => {
    await page.press(`Alt+Shift+${mark.key}`);
    await page.hear(text(mark.heard));
  };

  it('goes from mark to mark and hears each sentence', async () => {
    const page = await openPage();
    await goTo(page, first);
    await goTo(page, second);
    await goTo(page, { ...first, key: 'ArrowUp' });
  });

  it('opens the card, hears its question, reads why, and gets the focus back', async () => {
    const page = await openPage();
    await goTo(page, first);
    await page.press('Enter');
    await page.hearFocusOn(card);
    await page.hear({ role: 'heading', name: say('card_others_say') });
    await page.hear({
      role: 'link',
      name: new RegExp(`${say('card_opens_in_new_tab')}$`.replace(/[()]/g, '\\$&')),
    });
    await page.use(summary(say('why_title')));
    await page.hearThat(summary(say('why_title')), ({ expanded }) => expanded);
    await page.hear(text(say('why_terms')));
    await page.press('Escape');
    await page.hearNoMore(card);
    await page.hearThat({ role: 'document', name: /./ }, ({ focused }) => focused);
  });

  it('turns from one dispute on a sentence to the other and back', async () => {
    const page = await openPage(twoDisputes);
    await goTo(page, firstOf(twoDisputes));
    await page.press('Enter');
    const shown = await page.hearFocusOn(card);
    await page.use(button(say('popover_next')));
    await page.hearThat(card, ({ name }) => name !== shown.name);
    await page.hearFocusOn(card);
    await page.hear(text(say('popover_page', 2, 2)));
    await page.use(button(say('popover_previous')), ' ');
    await page.hearThat(card, ({ name }) => name === shown.name);
  });

  it('prepares a report, copies the quote, and finds it on the clipboard', async () => {
    const page = await openPage();
    await goTo(page, first);
    await page.press('Enter');
    await page.hearFocusOn(card);
    await page.use(button(say('popover_copy')));
    await page.hear(text(say('popover_copied')));
    await page.use(button(say('popover_report')));
    const report = { role: 'textbox', name: say('report_text') };
    const written = await page.hearFocusOn(report);
    expect(written.value).toContain(twoSides.accusation);
    await page.press('Control+a');
    await page.press('Control+v');
    const { value } = await page.hearThat(report, ({ value }) => value !== written.value);
    expect(value).toMatch(new RegExp(`${twoSides.accusation}.*https://`, 's'));
    await page.use(button(say('popover_report')));
    await page.hearNoMore(report);
  });

  it('ignores a match, and takes it back in the options', async () => {
    const page = await openPage();
    await goTo(page, first);
    await page.press('Enter');
    await page.use(summary(say('popover_ignore')));
    await page.use(button(say('popover_ignore_match')));
    await page.hearNoMore(card);

    const options = await browser().hear(await browser().openOptions());
    const undo = button(new RegExp(`${say('ignored_restore')}: ${twoSides.accusation}`));
    await options.use(undo);
    await options.hearNoMore(undo);
    await options.hear(text(say('ignored_none')));
    await goTo(await openPage(), first);
  });
});
