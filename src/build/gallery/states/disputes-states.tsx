import { Disputes, type DisputesProps } from '../../../ui/disputes/disputes.tsx';
import { say } from '../../../ui/strings.ts';
import type { GalleryState } from '../gallery-state.ts';
import type { GalleryStock } from '../gallery-stock.ts';
import { longWords } from './long-words.ts';

type Change = (stock: GalleryStock) => Partial<DisputesProps>;

function disputes(change: Change = () => ({})): GalleryState['draw'] {
  return (stock) => (
    <Disputes
      health={{ ok: true, ...stock.contents }}
      disputes={stock.disputes}
      opened={null}
      problem={null}
      search={async () => []}
      hrefOf={(dispute) => `#${dispute}`}
      {...change(stock)}
    />
  );
}

const contested: Change = ({ growth }) => ({ opened: growth.card });
/** As if the first position had been refuted: the bundled claims may hold no such dispute yet. */
const refuted: Change = ({ growth: { card } }) => ({
  opened: { ...card, dispute: { ...card.dispute, status: 'false', refuted: card.position.id } },
});

/** The page of all disputes, in all its states. */
export const disputesStates: readonly GalleryState[] = (
  [
    { name: 'list', draw: disputes() },
    { name: 'whole', draw: disputes(contested) },
    { name: 'whole-refuted', draw: disputes(refuted) },
    { name: 'gone', draw: disputes(() => ({ opened: 'gone' })) },
    { name: 'problem', draw: disputes(() => ({ problem: say('problem_unexpected', 'No answer') })) },
    { name: 'index-damaged', draw: disputes(() => ({ health: damaged, disputes: null })) },
    { name: 'long-words', draw: disputes(({ growth }) => ({ opened: longWords(growth).card })) },
    { name: 'dark', draw: disputes(contested), looks: { scheme: 'dark' } },
    { name: 'list-dark', draw: disputes(), looks: { scheme: 'dark' } },
    { name: 'forced-colours', draw: disputes(refuted), looks: { forced: true } },
    { name: 'german', draw: disputes(), looks: { language: 'de' } },
    { name: 'right-to-left', draw: disputes(contested), looks: { language: 'ar' } },
    { name: 'list-right-to-left', draw: disputes(), looks: { language: 'ar' } },
    { name: 'twice-the-size', draw: disputes(contested), looks: { zoom: 2 } },
    { name: 'phone', draw: disputes(contested), looks: { phone: true } },
    { name: 'list-phone', draw: disputes(), looks: { phone: true } },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'disputes' }));

const damaged: DisputesProps['health'] = { ok: false, problem: { kind: 'corrupt' } };
