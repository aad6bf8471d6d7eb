import type { Card } from '../../claim/card.ts';
import type { Match } from '../../match/match.ts';
import type { SettingsView } from '../options/options-view.ts';
import type { CopyText } from '../popover/copy-button.tsx';

/** A sentence as it might stand on a page, with what the index itself says of it. */
export interface ExampleView {
  readonly sentence: string;
  readonly match: Match;
  readonly card: Card;
}

/** What the reader can do on the first page. */
export interface WelcomeActions {
  /** Runs inside the click, so that the browser can ask for its permission. */
  choose(scope: SettingsView['scope']): void;
  skip(): void;
  readonly copy: CopyText;
}
