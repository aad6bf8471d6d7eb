import type { CreateCardView } from './card-view.ts';

/** The two scripts that run in a page share no module, but the global object of the extension's own world. */
interface SharedWorld {
  counterclaimCardView?: CreateCardView;
}

const world = globalThis as SharedWorld;

/** Leaves what draws cards where the page script finds it. */
export function offerCardView(create: CreateCardView): void {
  world.counterclaimCardView = create;
}

/** What draws cards, once its script has run in this page; null before. */
export function offeredCardView(): CreateCardView | null {
  return world.counterclaimCardView ?? null;
}
