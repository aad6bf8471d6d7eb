import { Popover, type PopoverProps } from '../../../ui/popover/popover.tsx';
import { say } from '../../../ui/strings.ts';
import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock, StockMark } from '../gallery-stock.ts';
import { idle } from './idle.ts';
import { longWords } from './long-words.ts';

type Pick = (stock: GalleryStock) => StockMark;

function popover(pick: Pick, change: Partial<PopoverProps> = {}): GalleryState['draw'] {
  return (stock) => {
    const { sentence, match, card } = pick(stock);
    const scheme = change.scheme && { scheme: change.scheme };
    return (
      <Popover
        {...idle<PopoverProps>()}
        card={card}
        match={match}
        sentence={sentence}
        address="https://news.example/2015/10/russia-syria"
        onCopy={async () => true}
        onClose={() => undefined}
        onIgnoreMatch={() => undefined}
        onIgnoreDispute={() => undefined}
        onIgnoreSource={() => undefined}
        onMore={() => undefined}
        {...scheme}
        {...change}
      />
    );
  };
}

const withRelation =
  (relation: StockMark['match']['relation']): Pick =>
  ({ marks }) =>
    marks.find(({ match }) => match.relation === relation) ?? asIf(relation, marks[0] as StockMark);
/** The mark as if its sentence stood so to the claim, for a state that no sentence of the stock has. */
const asIf = (relation: StockMark['match']['relation'], mark: StockMark): StockMark => ({
  ...mark,
  match: { ...mark.match, relation, reasons: [...mark.match.reasons, otherFigure] },
});
const otherFigure: StockMark['match']['reasons'][number] = {
  kind: 'figure',
  weight: 1,
  agreement: 'different',
  found: 'one in 50',
  claimed: 'one in 20',
};
const first: Pick = ({ marks }) => marks[0] as StockMark;
const longest: Pick = ({ marks }) => {
  const [mark] = marks.toSorted((a, b) => b.card.counterClaims.length - a.card.counterClaims.length);
  return mark as StockMark;
};
const unanswered: Pick = (stock) => ({ ...first(stock), card: { ...first(stock).card, counterClaims: [] } });
const more = { index: 0, total: 3, onShow: () => undefined };

/** The card beside a sentence, in all its states. */
export const popoverStates: readonly GalleryState[] = (
  [
    { name: 'states', draw: popover(withRelation('states')) },
    { name: 'reports', draw: popover(withRelation('reports')) },
    { name: 'denies', draw: popover(withRelation('denies')) },
    { name: 'other-figure', draw: popover(withRelation('differs')) },
    { name: 'several-disputes', draw: popover(first, { more }) },
    { name: 'many-answers', draw: popover(longest) },
    { name: 'no-answer', draw: popover(unanswered) },
    { name: 'counts-that-grew', draw: popover((stock) => stock.growth), press: ['timeline_table'] },
    { name: 'why', draw: popover(first), press: ['why_title'] },
    { name: 'ignore', draw: popover(first), press: ['popover_ignore'] },
    { name: 'copied', draw: popover(first), press: ['popover_copy'] },
    {
      name: 'copying-forbidden',
      draw: popover(first, { onCopy: async () => false }),
      press: ['popover_copy'],
    },
    {
      name: 'no-storage-left',
      draw: (stock) => popover(first, { problem: say('problem_storage_full') })(stock),
    },
    { name: 'report', draw: popover(first), press: ['popover_report'] },
    { name: 'long-words', draw: popover((stock) => longWords(first(stock)), { more }) },
    {
      name: 'dark',
      draw: popover(withRelation('differs'), { more, scheme: 'dark' }),
      looks: { scheme: 'dark' },
    },
    { name: 'forced-colours', draw: popover(withRelation('differs'), { more }), looks: { forced: true } },
    { name: 'german', draw: popover(withRelation('differs'), { more }), looks: { language: 'de' } },
    { name: 'right-to-left', draw: popover(withRelation('differs'), { more }), looks: { language: 'ar' } },
    { name: 'twice-the-size', draw: popover(withRelation('differs'), { more }), looks: { zoom: 2 } },
    { name: 'sheet', draw: popover(first, { more }), looks: { phone: true } },
    { name: 'sheet-right-to-left', draw: popover(first, { more }), looks: { phone: true, language: 'ar' } },
    { name: 'sheet-ignore', draw: popover(first), looks: { phone: true }, press: ['popover_ignore'] },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'popover' }));
