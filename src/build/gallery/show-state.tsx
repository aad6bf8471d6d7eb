import { render } from 'preact';
import { type MessageFile, readMessages } from '../../ui/strings/read-messages.ts';
import { speakFrom, textAttributes } from '../../ui/strings.ts';
import { type GalleryState, stateCard } from './gallery-state.ts';
import { galleryStates, stateKey } from './gallery-states.ts';
import type { GalleryStock } from './gallery-stock.ts';
import { surfaceStyles } from './surface-styles.ts';

/** Shows the state that the address names, or lists all of them for whoever takes the pictures. */
async function showState(): Promise<void> {
  const key = location.hash.slice(1);
  const state = galleryStates.find((candidate) => stateKey(candidate) === key);
  if (!state) {
    Object.assign(window, { galleryStates: galleryStates.map(stateCard) });
    return;
  }
  await speak(state.looks?.language ?? 'en');
  Object.assign(document.documentElement, textAttributes());
  if (state.looks?.scheme) document.documentElement.dataset.scheme = state.looks.scheme;
  render(state.draw(await readJson<GalleryStock>('stock.json')), await prepareRoot(state));
  document.documentElement.dataset.shown = key;
}

async function speak(language: string): Promise<void> {
  speakFrom(readMessages(await readJson<MessageFile>(`_locales/${language}/messages.json`)));
}

async function readJson<T>(path: string): Promise<T> {
  return (await fetch(path)).json() as Promise<T>;
}

/** The popover lives in a shadow root, as on a page; everything else is a page of its own. */
async function prepareRoot({ surface, looks }: GalleryState): Promise<HTMLElement> {
  const root = document.querySelector('#root') as HTMLElement;
  const styles = await Promise.all(surfaceStyles[surface]());
  const sheet = document.createElement('style');
  sheet.textContent = styles.map((style) => style.default).join('\n');
  if (surface !== 'popover') {
    document.head.append(sheet);
    return root;
  }
  const shadow = root.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  // On a page, popover-host.css says where the card is.
  place.style.cssText = looks?.phone
    ? 'position: fixed; inset: auto 0 0'
    : `padding: ${looks?.zoom ? 8 : 24}px`;
  shadow.append(sheet, place);
  return place;
}

await showState();
