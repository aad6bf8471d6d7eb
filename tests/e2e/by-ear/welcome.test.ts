import { it } from 'vitest';
import { say } from '../../../src/ui/strings.ts';
import { button, text } from '../../support/heard/heard-node.ts';
import { inEachBrowser } from '../../support/in-each-browser.ts';

inEachBrowser('on the first page, by ear and keys alone, a reader', (browser) => {
  const scope = (name: string) => ({ role: 'radio', name: new RegExp(`^${name}`) });

  it('may skip it', async () => {
    const options = await browser().hear(await browser().openOptions());
    await options.use(button(say('options_welcome')));
    const welcome = await browser().hear(await browser().pageAt('welcome.html'));
    await welcome.use(button(say('welcome_skip')));
    await welcome.hearNoMore({ role: 'heading', name: say('welcome_title') });
  });

  it('hears what it does and never does, tries the example, and chooses where to read', async () => {
    const welcome = await browser().hear(await browser().openWelcome());
    await welcome.hear({ role: 'heading', name: say('welcome_title') });
    await welcome.hear(text(say('welcome_never')));
    const mark = button(/\.$/);
    await welcome.use(mark);
    await welcome.hearFocusOn({ role: 'dialog', name: /\?$/ });
    await welcome.press('Escape');
    await welcome.hearThat(mark, ({ expanded }) => !expanded);
    await welcome.hearFocusOn(mark);

    await welcome.reach(scope(say('scope_listed')));
    await welcome.press('ArrowUp');
    await welcome.hearThat(scope(say('scope_when_asked')), ({ checked }) => checked);
    await welcome.press('ArrowDown');
    await welcome.hearThat(scope(say('scope_listed')), ({ checked }) => checked);
    await welcome.use(button(say('welcome_start')));
    await welcome.hear(text(say('welcome_done')));
    await welcome.reach(button(say('welcome_close')));
  });
});
