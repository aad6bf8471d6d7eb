import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock } from '../gallery-stock.ts';
import { ReadPage } from './read-page.tsx';

type Sheet = 'light' | 'dark' | 'important';

const plain =
  'body { margin: 0; } main { max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 18px/1.55 Georgia, serif; }';
const sheets: Record<Sheet, string> = {
  light: `${plain} body { background: #fff; color: #222; }`,
  dark: `${plain} body { background: #14171c; color: #d8dade; }`,
  // Whatever a page can say of elements that are not its own, it says here.
  important: `${plain} html, html * {
    all: unset !important; display: block !important; color: #5a1030 !important; background: #fdf3d8 !important;
    font: italic 21px/1.6 cursive !important; letter-spacing: 1px !important; text-align: start !important;
    position: relative !important; opacity: 1 !important; max-height: none !important; z-index: 1 !important;
    border-inline-start: 2px dotted #c08 !important; padding-inline-start: 6px !important;
  }
  head, style, script { display: none !important; }`,
};

/** Stands between disputed sentences; nobody disputes it. */
const filler = 'Reporters in the region described clear weather along the coast for most of that week.';

function page(sheet: Sheet = 'light', strength: Parameters<typeof ReadPage>[0]['strength'] = 'regular') {
  return (stock: GalleryStock) => (
    <ReadPage stock={stock} style={sheets[sheet]} strength={strength} paragraphs={mixed(stock)} />
  );
}

function mixed(stock: GalleryStock): readonly string[] {
  return [filler, ...disputed(stock).map((sentence) => `${filler} ${sentence}`), filler];
}

function many(stock: GalleryStock) {
  const sentences = disputed(stock);
  const paragraphs = Array.from({ length: 300 }, (_, place) => sentences[place % sentences.length] as string);
  return <ReadPage stock={stock} style={sheets.light} strength="regular" paragraphs={paragraphs} />;
}

function disputed({ marks }: GalleryStock): readonly string[] {
  return [...new Set(marks.map(({ sentence }) => sentence))];
}

const press = ['mark'] as const;

/** Pages of the web, with the marks on them and the card beside one. */
export const pageStates: readonly GalleryState[] = (
  [
    { name: 'marks', draw: page() },
    { name: 'marks-hairline', draw: page('light', 'hairline') },
    { name: 'marks-marker-pen', draw: page('light', 'marker') },
    { name: 'marks-300', draw: many, press },
    { name: 'card', draw: page(), press },
    { name: 'dark', draw: page('dark'), press },
    { name: 'marks-marker-pen-dark', draw: page('dark', 'marker') },
    { name: 'everything-important', draw: page('important'), press },
    { name: 'forced-colours', draw: page(), press, looks: { forced: true } },
    { name: 'right-to-left', draw: page(), press, looks: { language: 'ar' } },
    { name: 'twice-the-size', draw: page(), press, looks: { zoom: 2 } },
    { name: 'phone', draw: page(), press, looks: { phone: true } },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'page' }));
