// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import english from '../../../../src/public/_locales/en/messages.json' with { type: 'json' };
import { readMessages } from '../../../../src/ui/strings/read-messages.ts';
import { speakFrom } from '../../../../src/ui/strings.ts';
import { Welcome, type WelcomeProps } from '../../../../src/ui/welcome/welcome.tsx';
import type { WelcomeActions } from '../../../../src/ui/welcome/welcome-view.ts';
import { click, control, mount, press, shown } from '../mount.ts';
import { card, match } from '../sample-card.ts';

function mountWelcome(change: Partial<WelcomeProps> = {}, actions: Partial<WelcomeActions> = {}) {
  const base: WelcomeProps = {
    health: null,
    example: { sentence: 'A sentence.', match: match('reports'), card: card() },
    done: false,
    problem: null,
    actions: { choose: vi.fn(), skip: vi.fn(), copy: async () => true, ...actions },
  };
  return mount(<Welcome {...base} {...change} />);
}

const locales = new URL('../../../../src/public/_locales/', `file://${import.meta.filename}`);

test.each(readdirSync(locales))(
  'says what it does and never does in at most 60 words: %s',
  async (language) => {
    speakFrom(readMessages(JSON.parse(readFileSync(new URL(`${language}/messages.json`, locales), 'utf8'))));
    const root = await mountWelcome();
    const words = [...root.querySelectorAll('header > *')].map(shown).join(' ').split(' ');
    speakFrom(readMessages(english));
    expect(words.length).toBeGreaterThan(20);
    expect(words.length).toBeLessThanOrEqual(60);
  },
);

test('the example opens its card and closes it again', async () => {
  const root = await mountWelcome();
  await click(control(root, 'A sentence.'));
  expect(shown(root.querySelector('[role=dialog] h2'))).toBe(card().dispute.title);
  await press('Escape');
  expect(root.querySelector('[role=dialog]')).toBe(null);
});

test('the example closes its card by Escape also before the card has taken the focus', async () => {
  const root = await mountWelcome();
  const mark = control(root, 'A sentence.');
  await click(mark);
  mark.focus();
  await press('Escape');
  expect(root.querySelector('[role=dialog]')).toBe(null);
});

test.each([
  [0, 'listed-sites'],
  [1, 'every-site'],
  [2, 'when-asked'],
])('choice %i starts with %s', async (place, scope) => {
  const choose = vi.fn();
  const root = await mountWelcome({}, { choose });
  await click(root.querySelectorAll<HTMLElement>('[type=radio]')[place] as HTMLElement);
  await click(control(root, 'Start'));
  expect(choose).toHaveBeenCalledWith(scope);
});

test('can be skipped, and works without an example', async () => {
  const skip = vi.fn();
  const root = await mountWelcome({ example: null }, { skip });
  expect(root.querySelector('.example')).toBe(null);
  await click(control(root, 'Skip'));
  expect(skip).toHaveBeenCalled();
});

test('a denied permission is said; a kept choice too', async () => {
  const root = await mountWelcome({ problem: 'Not allowed.' });
  expect(shown(root.querySelector('[role=alert]'))).toBe('Not allowed.');
  await mountWelcome({ done: true });
  expect(shown(root.querySelector('[role=status]'))).toMatch(/^That is kept/);
});
