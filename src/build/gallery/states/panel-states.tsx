import { Panel, type PanelProps } from '../../../ui/panel/panel.tsx';
import type { PanelActions, PanelPage } from '../../../ui/panel/panel-view.ts';
import { say } from '../../../ui/strings.ts';
import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock, StockMark } from '../gallery-stock.ts';
import { idle } from './idle.ts';
import { longWords } from './long-words.ts';

type Change = (stock: GalleryStock) => Partial<PanelProps>;

function panel(change: Change = () => ({})): GalleryState['draw'] {
  return (stock) => (
    <Panel
      health={{ ok: true, ...stock.contents }}
      page={pageWith(stock.marks)}
      problem={null}
      actions={idle<PanelActions>()}
      {...change(stock)}
    />
  );
}

function pageWith(marks: readonly StockMark[], change: Partial<PanelPage> = {}): PanelPage {
  return {
    state: 'read',
    sentencesRead: 84,
    title: 'Russia’s air strikes in Syria',
    url: 'https://news.example/2015/10/russia-syria',
    marks: marks.map((mark, place) => ({ ...mark, key: String(place) })),
    ...change,
  };
}

const repeat = ({ marks }: GalleryStock, count: number): readonly StockMark[] =>
  Array.from({ length: count }, (_, place) => {
    const mark = marks[place % marks.length] as StockMark;
    return { ...mark, sentence: `${place + 1}. ${mark.sentence}` };
  });

/** The side panel, in all its states. */
export const panelStates: readonly GalleryState[] = (
  [
    { name: 'marks', draw: panel() },
    { name: 'marks-300', draw: panel((stock) => ({ page: pageWith(repeat(stock, 300)) })) },
    { name: 'no-marks', draw: panel(() => ({ page: pageWith([]) })) },
    { name: 'reading', draw: panel(() => ({ page: pageWith([], { state: 'reading' }) })) },
    { name: 'hidden', draw: panel(() => ({ page: pageWith([], { hidden: true }) })) },
    { name: 'mark-gone', draw: panel(() => ({ problem: say('page_mark_gone') })) },
    { name: 'failed', draw: panel(() => ({ page: pageWith([], { state: 'failed' }) })) },
    { name: 'index-damaged', draw: panel(() => ({ health: { ok: false, problem: { kind: 'missing' } } })) },
    { name: 'long-words', draw: panel(({ marks }) => ({ page: pageWith(marks.map(longWords)) })) },
    { name: 'dark', draw: panel(), looks: { scheme: 'dark' } },
    { name: 'forced-colours', draw: panel(), looks: { forced: true } },
    { name: 'right-to-left', draw: panel(), looks: { language: 'ar' } },
    { name: 'phone', draw: panel(), looks: { phone: true } },
    { name: 'twice-the-size', draw: panel(), looks: { zoom: 2 } },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'panel' }));
