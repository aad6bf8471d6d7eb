import { vi } from 'vitest';
import { eventually } from '../eventually.ts';
import type { Ears } from './ears.ts';
import type { HeardNode, Wanted } from './heard-node.ts';

/** Does what a reader does by ear and keys alone; whatever is not told, or not reached by Tab, fails. */
export interface Listener {
  /** Waits until something of this role and name is told. */
  hear(wanted: Wanted): Promise<HeardNode>;
  /** Waits until it is told, and is as the test says. */
  hearThat(wanted: Wanted, is: (node: HeardNode) => boolean): Promise<HeardNode>;
  /** Waits until the focus is told to be there. */
  hearFocusOn(wanted: Wanted): Promise<HeardNode>;
  /** Waits until nothing of this role and name is told any more. */
  hearNoMore(wanted: Wanted): Promise<void>;
  /** Goes on, or back, with Tab until the control has the focus. */
  reach(wanted: Wanted): Promise<void>;
  /** Goes to a control and presses it. */
  use(wanted: Wanted, key?: string): Promise<void>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** Longer than the way to any control of ours. */
const MOST_STEPS = 150;
/** Firefox tells of a new focus a moment after the key; at the end of a page there is none to tell of. */
const MOMENT = { timeout: 500, interval: 10 };

export function createListener(ears: Ears): Listener {
  const hearThat: Listener['hearThat'] = (wanted, is) =>
    eventually(async () => {
      const heard = await ears.read();
      const found = heard.filter((node) => fits(node, wanted));
      const node = found.find(is);
      if (!node)
        throw new Error(`${describe(wanted)} is not told: ${JSON.stringify(found)}, but ${summarise(heard)}`);
      return node;
    });

  const step = async (keys: string): Promise<void> => {
    const before = await placeOfFocus(ears);
    await ears.press(keys);
    await vi
      .waitFor(async () => {
        if ((await placeOfFocus(ears)) === before) throw new Error('The focus stays');
      }, MOMENT)
      .catch(() => undefined);
  };

  const reach = async (wanted: Wanted): Promise<void> => {
    await hearThat(wanted, () => true);
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const heard = await ears.read();
      if (heard.some((node) => node.focused && fits(node, wanted))) return;
      const isBehind =
        heard.findIndex((node) => fits(node, wanted)) < heard.findLastIndex(({ focused }) => focused);
      await step(isBehind ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`The Tab key never comes to ${describe(wanted)}`);
  };

  return {
    hear: (wanted) => hearThat(wanted, () => true),
    hearThat,
    hearFocusOn: (wanted) => hearThat(wanted, ({ focused }) => focused),
    hearNoMore: (wanted) =>
      eventually(async () => {
        if ((await ears.read()).some((node) => fits(node, wanted)))
          throw new Error(`${describe(wanted)} is still told`);
      }),
    reach,
    async use(wanted, key = 'Enter') {
      await reach(wanted);
      await ears.press(key);
    },
    press: ears.press,
    async type(text) {
      for (const letter of text) await ears.press(letter);
    },
  };
}

async function placeOfFocus(ears: Ears): Promise<number> {
  return (await ears.read()).findLastIndex(({ focused }) => focused);
}

function fits(node: HeardNode, { role, name }: Wanted): boolean {
  return node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name));
}

function describe({ role, name }: Wanted): string {
  return `The ${role} “${name}”`;
}

/** What is told, in short, for the one who looks for why something is not. */
function summarise(heard: readonly HeardNode[]): string {
  const told = heard.filter(({ role, name }) => name !== '' && !/text/i.test(role)).map(describe);
  return `${told.slice(0, 60).join(', ')} (${told.length})`;
}
