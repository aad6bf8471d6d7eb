import { expect, it } from 'vitest';
import { say } from '../../../src/ui/strings.ts';
import { twoSides } from '../../support/articles.ts';
import { button, summary, text } from '../../support/heard/heard-node.ts';
import type { Listener } from '../../support/heard/listener.ts';
import { inEachBrowser } from '../../support/in-each-browser.ts';
import { newsPage } from '../../support/news-page.ts';

const listed = 'https://www.bbc.co.uk/news/heard';
const unlisted = 'https://notes.example/2016/heard';

inEachBrowser('in the popup, by ear and keys alone, a reader', (browser) => {
  const openOver = async (address: string) => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().openPage(address);
    if (address === listed) await browser().untilRead(page);
    return { page, popup: await browser().hearPopup(page) };
  };
  const field = () => ({ role: 'combobox', name: say('search_label') });
  const find = async (popup: Listener, words: string): Promise<void> => {
    await popup.reach(field());
    await popup.type(words);
    await popup.hearThat({ role: 'option', name: /cluster munition/i }, ({ checked }) => checked);
  };

  it('switches a site off and on', async () => {
    const { popup } = await openOver(listed);
    const site = { role: 'switch', name: 'bbc.co.uk' };
    await popup.hearThat(site, ({ checked }) => checked);
    await popup.use(site, ' ');
    await popup.hearThat(site, ({ checked }) => !checked);
    await popup.hear(text(say('site_off_rule')));
    await popup.use(site);
    await popup.hearThat(site, ({ checked }) => checked);
  });

  it('checks a page once that is no listed site', async () => {
    const { popup } = await openOver(unlisted);
    await popup.hear(text(say('site_not_permitted')));
    await popup.use(button(say('site_check_once')));
    await popup.hear(button(new RegExp(twoSides.accusation)));
  });

  it('finds a claim, opens its sources, goes back, and finds the search again', async () => {
    const { popup } = await openOver(listed);
    await find(popup, 'clustr munitons');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    await popup.press('Enter');
    await popup.hearFocusOn(button(say('search_back')));
    await popup.use(summary(say('card_evidence')));
    await popup.hearThat(summary(say('card_evidence')), ({ expanded }) => expanded);
    await popup.reach({ role: 'link', name: /opens in a new tab/ });
    await popup.use(button(say('search_back')));
    await popup.hear(field());
    await popup.use(button(say('search_clear')));
    await popup.use(button('clustr munitons'));
    await popup.hear({ role: 'option', name: /cluster munition/i });
  });

  it('narrows a search down, and empties it', async () => {
    const { popup } = await openOver(listed);
    await find(popup, 'cluster munitions');
    await popup.use(button(say('filter_title')));
    const status = { role: 'combobox', name: say('filter_status') };
    await popup.reach(status);
    await popup.press('ArrowDown');
    await popup.use(button(say('filter_clear')));
    await popup.hearNoMore(button(say('filter_clear')));
  });

  it('chooses how sure a mark must be', async () => {
    const { popup } = await openOver(listed);
    const sureness = { role: 'combobox', name: say('sensitivity_title') };
    const before = await popup.hear(sureness);
    await popup.reach(sureness);
    await popup.press('ArrowUp');
    const after = await popup.hearThat(sureness, ({ value }) => value !== before.value);
    expect(after.value).toBe(say('sensitivity_precise'));
    await popup.press('ArrowDown');
    await popup.hearThat(sureness, ({ value }) => value === before.value);
  });

  it('jumps to a mark, whose card opens', async () => {
    const { page, popup } = await openOver(listed);
    await popup.use(button(new RegExp(twoSides.accusation)));
    const article = await browser().listenTo(page);
    await article.hearFocusOn({ role: 'dialog', name: /\?$/ });
  });

  it('opens the list of all marks, and jumps from there', async () => {
    const { page, popup } = await openOver(listed);
    await popup.use(button(say('page_open_panel')));
    const panel = await browser().hearPanel();
    await panel.use(button(new RegExp(twoSides.answer)));
    const article = await browser().hear(page);
    await article.hear({ role: 'dialog', name: /\?$/ });
  });
});
