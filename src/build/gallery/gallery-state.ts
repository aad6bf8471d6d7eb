import type { ComponentChild } from 'preact';
import type { GalleryStock } from './gallery-stock.ts';

/** The surfaces that readers see; `page` is a page of the web with our marks on it. */
export type Surface = 'page' | 'popover' | 'popup' | 'panel' | 'options' | 'welcome' | 'disputes';

/** How a state is looked at; what is absent is as most readers have it. */
export interface Looks {
  /** Language of our texts, as `_locales` names it. */
  readonly language?: string;
  readonly scheme?: 'dark';
  /** Twice the size, as by the browser's zoom: half the room. */
  readonly zoom?: 2;
  /** A phone: 360 px wide, and a finger. */
  readonly phone?: true;
  /** The system's own colours (forced-colors), where the browser can be told to use them. */
  readonly forced?: true;
}

/** One surface in one state. */
export interface GalleryState {
  readonly surface: Surface;
  /** What is special about it, in kebab case; unique within its surface. */
  readonly name: string;
  readonly looks?: Looks;
  draw(stock: GalleryStock): ComponentChild;
  /** What a reader does before the picture is taken, by names of controls; `mark` is the first mark of a page, `option` the first hit, `example` the sentence of the first page. */
  readonly press?: readonly string[];
}

/** What a state says of itself to whoever takes its picture. */
export interface StateCard extends Omit<GalleryState, 'draw'> {
  readonly width: number;
  readonly height: number;
}

/** Room of each surface, in CSS pixels. */
const rooms: Record<Surface, { readonly width: number; readonly height: number }> = {
  page: { width: 1100, height: 760 },
  popover: { width: 520, height: 640 },
  popup: { width: 400, height: 600 },
  panel: { width: 380, height: 820 },
  options: { width: 900, height: 1200 },
  welcome: { width: 900, height: 900 },
  disputes: { width: 900, height: 1200 },
};
const phoneRoom = { width: 360, height: 740 };
/** What is left of a window of 1280 by 800 at twice the size; a popup keeps its width and loses half its height. */
const zoomedRooms = {
  ...rooms,
  page: { width: 640, height: 400 },
  popover: { width: 640, height: 400 },
  popup: { width: 400, height: 300 },
  panel: { width: 190, height: 400 },
  options: { width: 640, height: 400 },
  welcome: { width: 640, height: 400 },
  disputes: { width: 640, height: 400 },
};

/** What a picture of the state needs to know. */
export function stateCard({ draw: _, ...state }: GalleryState): StateCard {
  const { zoom, phone } = state.looks ?? {};
  return { ...state, ...(phone ? phoneRoom : (zoom ? zoomedRooms : rooms)[state.surface]) };
}
