import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import type { DisputeSummary } from '../../claim/dispute-summary.ts';
import { HealthBanner, type HealthView } from '../controls/health-banner.tsx';
import { say } from '../strings.ts';
import { DisputeList, type DisputeListProps } from './dispute-list.tsx';
import { DisputeView } from './dispute-view.tsx';
import { ListHeader } from './list-header.tsx';

/** Everything that the page of all disputes shows; null means not yet known. */
export interface DisputesProps extends Omit<DisputeListProps, 'disputes'> {
  readonly health: HealthView | null;
  readonly disputes: readonly DisputeSummary[] | null;
  /** The dispute that is shown whole, in place of the list; `gone` when nothing may be shown of it. */
  readonly opened: Card | 'gone' | null;
  /** What went wrong, in words for the reader. */
  readonly problem: string | null;
}

/** All disputes of the index, or one of them whole. */
export function Disputes({ health, disputes, opened, problem, search, hrefOf }: DisputesProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(opened);
  useEffect(() => {
    // Like the browser does for a page of its own; the first view leaves the focus where it is.
    if (shown.current !== opened)
      main.current?.querySelector<HTMLElement>('[data-view]:not([hidden]) h1')?.focus();
    shown.current = opened;
  }, [opened]);
  const isBroken = health?.ok === false || problem !== null;
  return (
    <main ref={main} class="disputes">
      {disputes === null && isBroken && <ListHeader />}
      <HealthBanner health={health} />
      {problem && (
        <p class="banner" role="alert">
          {problem}
        </p>
      )}
      {opened === 'gone' && (
        <p class="gone" role="status">
          {say('disputes_gone')}
        </p>
      )}
      {opened !== null && opened !== 'gone' && (
        <div data-view>
          <DisputeView card={opened} listHref="#" />
        </div>
      )}
      {/* Kept, so that a search is as it was when the reader comes back to it. */}
      {disputes && (
        <div data-view hidden={opened !== null && opened !== 'gone'}>
          <DisputeList disputes={disputes} search={search} hrefOf={hrefOf} />
        </div>
      )}
    </main>
  );
}
