import { expect, it } from 'vitest';
import { say } from '../../../src/ui/strings.ts';
import { twoSides } from '../../support/articles.ts';
import { button, summary, text } from '../../support/heard/heard-node.ts';
import type { Listener } from '../../support/heard/listener.ts';
import { inEachBrowser } from '../../support/in-each-browser.ts';
import { newsPage } from '../../support/news-page.ts';

const address = 'https://www.bbc.co.uk/news/heard';
const accusation = button(new RegExp(twoSides.accusation));
const answer = button(new RegExp(twoSides.answer));

inEachBrowser('in the list of all marks, by ear and keys alone, a reader', (browser) => {
  const openPanel = async (): Promise<Listener> => {
    browser().news.publish(address, newsPage(twoSides));
    const page = await browser().readPage(address);
    const popup = await browser().hearPopup(page);
    await popup.use(button(say('page_open_panel')));
    const panel = await browser().hearPanel();
    await panel.hear(accusation);
    return panel;
  };

  it('hears both sides, narrows the marks down by words, and keeps them as a file', async () => {
    const panel = await openPanel();
    await panel.hear({ role: 'heading', name: say('card_others_say') });
    await panel.use(summary(say('card_evidence')));
    await panel.hearThat(summary(say('card_evidence')), ({ expanded }) => expanded);

    await panel.reach({ role: 'searchbox', name: say('panel_filter') });
    await panel.type('zzyzx');
    await panel.hear(text(say('panel_no_fit')));
    await panel.press('Control+a');
    await panel.press('Delete');
    await panel.hear(answer);

    await panel.use(button(say('panel_save_as', 'Markdown')));
    const saved = await browser().savedFile(/^counterclaim-.*\.md$/);
    expect(saved).toContain(`# ${twoSides.headline}`);
    expect(saved).toContain(`> ${twoSides.accusation}`);
  });
});
