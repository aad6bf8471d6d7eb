import { Popup, type PopupProps } from '../../../ui/popup/popup.tsx';
import type { PageView, PopupActions, SiteView } from '../../../ui/popup/popup-view.ts';
import { say } from '../../../ui/strings.ts';
import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock, StockMark } from '../gallery-stock.ts';
import { idle } from './idle.ts';

type Change = (stock: GalleryStock) => Partial<PopupProps>;

const site: SiteView = { hostname: 'www.bbc.co.uk', decidedBy: 'listed', enabled: true, permitted: true };
const recent = ['russian strikes civilians', 'cluster munitions', 'Fallon', 'سوريا'];

function popup(change: Change = () => ({})): GalleryState['draw'] {
  return (stock) => (
    <Popup
      health={{ ok: true, ...stock.contents }}
      site={site}
      page={pageWith(stock.marks)}
      prefill=""
      recent={recent}
      sensitivity="balanced"
      problem={null}
      actions={searching(stock)}
      {...change(stock)}
    />
  );
}

function searching({ hits }: GalleryStock, found = hits): PopupActions {
  return idle<PopupActions>({ search: async () => found });
}

function pageWith(marks: readonly StockMark[], change: Partial<PageView> = {}): PageView {
  const keyed = marks.map(({ sentence, match }, place) => ({ key: String(place), sentence, match }));
  return { state: 'read', sentencesRead: 84, marks: keyed, ...change };
}

const off: SiteView = { ...site, decidedBy: 'rule', enabled: false };
const closed: SiteView = { ...site, hostname: null };
const unlisted: SiteView = {
  ...site,
  hostname: 'harbour.example',
  decidedBy: 'default',
  enabled: false,
  permitted: false,
};
const verdicts = [
  { claim: 'Russia has bombed 150 schools', rating: 'Unproven', publisher: 'An example of a fact-checker' },
];
const many: Change = ({ marks }) => ({
  page: pageWith(
    Array.from({ length: 300 }, (_, place) => ({
      ...(marks[place % marks.length] as StockMark),
      sentence: `${place + 1}. ${marks[place % marks.length]?.sentence}`,
    })),
    { sentencesRead: 812 },
  ),
});
const query: Change = () => ({ prefill: 'russian strikes civilians' });
const unread = { state: 'unread', sentencesRead: 0, marks: [] } as const;

/** The toolbar's popup, in all its states. */
export const popupStates: readonly GalleryState[] = (
  [
    { name: 'marks', draw: popup() },
    { name: 'marks-300', draw: popup(many) },
    { name: 'no-marks', draw: popup(() => ({ page: pageWith([]), recent: [] })) },
    { name: 'reading', draw: popup(() => ({ page: pageWith([], { state: 'reading' }) })) },
    { name: 'no-text', draw: popup(() => ({ page: pageWith([], { state: 'no-text' }) })) },
    { name: 'fact-check', draw: popup(() => ({ page: pageWith([], { state: 'fact-check', verdicts }) })) },
    { name: 'site-off', draw: popup(() => ({ site: off, page: pageWith([], { state: 'off' }) })) },
    { name: 'site-not-permitted', draw: popup(() => ({ site: unlisted, page: unread })) },
    {
      name: 'permission-denied',
      draw: popup(() => ({ site: unlisted, page: unread, problem: say('site_denied', 'harbour.example') })),
    },
    { name: 'no-storage-left', draw: popup(() => ({ problem: say('problem_storage_full') })) },
    { name: 'mark-gone', draw: popup(() => ({ problem: say('page_mark_gone') })) },
    { name: 'closed-to-extensions', draw: popup(() => ({ site: closed, page: unread })) },
    {
      name: 'index-damaged',
      draw: popup(() => ({
        health: { ok: false, problem: { kind: 'corrupt' } },
        page: pageWith([], { state: 'failed' }),
      })),
    },
    { name: 'search', draw: popup(query) },
    { name: 'search-filters', draw: popup(query), press: ['filter_title'] },
    {
      name: 'search-nothing',
      draw: popup((stock) => ({ prefill: 'zzyzx quokka', actions: searching(stock, []) })),
    },
    { name: 'result', draw: popup(query), press: ['option'] },
    { name: 'dark', draw: popup(), looks: { scheme: 'dark' } },
    { name: 'search-dark', draw: popup(query), looks: { scheme: 'dark' }, press: ['filter_title'] },
    { name: 'forced-colours', draw: popup(), looks: { forced: true } },
    { name: 'german', draw: popup(), looks: { language: 'de' } },
    { name: 'right-to-left', draw: popup(), looks: { language: 'ar' } },
    { name: 'search-right-to-left', draw: popup(query), looks: { language: 'ar' }, press: ['filter_title'] },
    { name: 'twice-the-size', draw: popup(), looks: { zoom: 2 } },
    { name: 'phone', draw: popup(), looks: { phone: true } },
    { name: 'phone-search', draw: popup(query), looks: { phone: true }, press: ['filter_title'] },
    { name: 'phone-result', draw: popup(query), looks: { phone: true }, press: ['option'] },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'popup' }));
