import type { CardView, CardViewOptions, CreateCardView } from './card-view.ts';

interface LazyOptions extends CardViewOptions {
  /** Brings what draws cards into the page. */
  load(): Promise<CreateCardView>;
}

/**
 * A card view that is loaded when a card is first asked for: what draws cards is half of all that we run in pages,
 * and most pages are read without opening one.
 */
export function createLazyCardView(document: Document, options: LazyOptions): CardView {
  let view: CardView | null = null;
  let loading: Promise<CardView> | null = null;
  /** Counts what the reader asked for: a card that comes late is not opened. */
  let wish = 0;
  const whenLoaded = (): Promise<CardView> => {
    loading ??= options.load().then((create) => (view = create(document, options)));
    // A page that could not be served now may be served at the next click.
    loading.catch(() => (loading = null));
    return loading;
  };
  return {
    async open(mark, index) {
      const thisWish = ++wish;
      const loaded = await whenLoaded();
      return thisWish === wish && !options.signal.aborted && loaded.open(mark, index);
    },
    close() {
      wish++;
      view?.close();
    },
    follow: (board) => view?.follow(board),
    shown: () => view?.shown() ?? null,
    announce(words) {
      const speak = (loaded: CardView): void => {
        // What speaks would stand in the page for ever: it leaves with the signal.
        if (!options.signal.aborted) loaded.announce(words);
      };
      whenLoaded().then(speak).catch(options.onError);
    },
    owns: (event) => view?.owns(event) ?? false,
  };
}
