import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

let root: HTMLElement | null = null;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = null;
});

/** Renders into the document, replacing what was rendered before, and waits until the effects have run. */
export async function mount(view: ComponentChild): Promise<HTMLElement> {
  root ??= document.body.appendChild(document.createElement('div'));
  const place = root;
  await act(() => render(view, place));
  return place;
}

/** Text as a reader sees it: runs of white space as one space. */
export function shown(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The control of a role whose name, by label or text, is the given one. */
export function control(root: Element, name: string): HTMLElement {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a, input, summary')];
  const found = controls.find((element) => (element.getAttribute('aria-label') ?? shown(element)) === name);
  if (!found) throw new Error(`No control is named “${name}”`);
  return found;
}

/** Clicks and waits until the answer is shown. */
export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

/** Presses a key on the element that has the focus; returns the event, to see whether it was taken. */
export async function press(key: string, change: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change });
  await act(() => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
}

/** Types into a field, replacing its text. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  await act(() => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
