import type { CreateCardView } from './card-view.ts';
import { offeredCardView } from './offered-card-view.ts';

/** What draws cards; `run` has its script run in this page, unless that has happened. Throws when it did not. */
export async function loadCardView(run: () => Promise<void>): Promise<CreateCardView> {
  if (offeredCardView() === null) await run();
  const create = offeredCardView();
  if (create === null) throw new Error('The script that draws cards did not run');
  return create;
}
