import style from '../ui/popover/popover.css?inline';
import { textAttributes } from '../ui/strings.ts';
import type { CardViewOptions } from './card-view.ts';
import { followSentence } from './follow-sentence.ts';
import hostStyle from './popover-host.css?inline';
import { shadowMode } from './shadow-mode.ts';

/** The element that carries the popover and speaks to screen readers; a page has none before it is first needed. */
export interface PopoverHost {
  /** Where the popover's content is rendered. */
  readonly surface: HTMLElement;
  /** Shows the surface beside the ranges of a sentence until hidden. */
  showBeside(ranges: readonly Range[]): void;
  hide(): void;
  announce(words: string): void;
  /** Whether an event happened inside the host. */
  owns(event: Event): boolean;
  hasFocus(): boolean;
}

/** Creates the host when it is first needed; it goes away with the signal. */
export function createPopoverHost(
  document: Document,
  { signal, onError }: Pick<CardViewOptions, 'signal' | 'onError'>,
): PopoverHost {
  const host = document.createElement('counterclaim-host');
  const root = host.attachShadow({ mode: shadowMode });
  const sheet = document.createElement('style');
  sheet.textContent = style + hostStyle;
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.setAttribute('popover', 'manual');
  const voice = document.createElement('div');
  voice.className = 'voice';
  voice.setAttribute('role', 'status');
  Object.assign(voice, textAttributes());
  root.append(sheet, surface, voice);
  document.documentElement.append(host);
  keepEventsInside(host);
  let stopFollowing = (): void => {};
  const isOpen = (): boolean => 'showPopover' in surface && surface.matches(':popover-open');
  const hide = (): void => {
    stopFollowing();
    stopFollowing = () => {};
    if (isOpen()) surface.hidePopover();
    surface.classList.remove('shown');
  };
  signal.addEventListener('abort', () => {
    hide();
    host.remove();
  });
  return {
    surface,
    hide,
    showBeside(ranges) {
      stopFollowing();
      surface.classList.add('shown');
      if (!isOpen()) surface.showPopover?.();
      stopFollowing = followSentence(ranges, surface, onError);
    },
    announce(words) {
      // A live region speaks of changes alone: it has to stand in the document, and empty, before the words come.
      voice.textContent = '';
      document.defaultView?.requestAnimationFrame(() => {
        voice.textContent = words;
      });
    },
    owns: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
  };
}

/** A page must not answer to what happens in our popover. */
function keepEventsInside(host: HTMLElement): void {
  for (const type of [
    'click',
    'dblclick',
    'auxclick',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
    'wheel',
    'keydown',
    'keyup',
    'keypress',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
