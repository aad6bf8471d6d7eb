import { say } from '../../../ui/strings.ts';
import { Welcome, type WelcomeProps } from '../../../ui/welcome/welcome.tsx';
import type { WelcomeActions } from '../../../ui/welcome/welcome-view.ts';
import type { GalleryState } from '../gallery-state.ts';
import { idle } from './idle.ts';

function welcome(change: () => Partial<WelcomeProps> = () => ({})): GalleryState['draw'] {
  return ({ contents, marks: [example] }) => (
    <Welcome
      health={{ ok: true, ...contents }}
      example={example ?? null}
      done={false}
      problem={null}
      actions={idle<WelcomeActions>({ copy: async () => true })}
      {...change()}
    />
  );
}

/** The first page, in all its states. */
export const welcomeStates: readonly GalleryState[] = (
  [
    { name: 'first-seen', draw: welcome() },
    { name: 'chosen', draw: welcome(() => ({ done: true })) },
    { name: 'example-open', draw: welcome(), press: ['example'] },
    {
      name: 'permission-denied',
      draw: welcome(() => ({ problem: say('sites_denied_everywhere') })),
    },
    {
      name: 'index-damaged',
      draw: welcome(() => ({ health: { ok: false, problem: { kind: 'corrupt' } }, example: null })),
    },
    { name: 'forced-colours', draw: welcome(), looks: { forced: true } },
    { name: 'german', draw: welcome(), looks: { language: 'de' } },
    { name: 'dark', draw: welcome(), looks: { scheme: 'dark' } },
    { name: 'right-to-left', draw: welcome(), looks: { language: 'ar' } },
    { name: 'twice-the-size', draw: welcome(), looks: { zoom: 2 } },
    { name: 'phone', draw: welcome(), looks: { phone: true } },
  ] as const satisfies readonly Omit<GalleryState, 'surface'>[]
).map((state) => ({ ...state, surface: 'welcome' }));
