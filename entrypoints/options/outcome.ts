import type { OptionsProps } from '../../src/ui/options/options.tsx';

/** What to show after an action: why it did not work, or what came of it; nothing where the page itself shows it. */
export type Outcome = Partial<Pick<OptionsProps, 'problem' | 'notice' | 'pending' | 'settings'>>;

/** Takes an action whose outcome is to be shown. */
export type Settle = (action: Promise<Outcome>) => void;
