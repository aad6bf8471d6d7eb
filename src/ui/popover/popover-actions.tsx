import { say } from '../strings.ts';
import { CopyButton, type CopyText } from './copy-button.tsx';

interface PopoverActionsProps {
  quote(): string;
  readonly isReporting: boolean;
  readonly onCopy: CopyText;
  onReport(): void;
  onIgnoreMatch(): void;
  onIgnoreDispute(): void;
}

/** What a reader can do with a card: quote it, report it, ignore it. */
export function PopoverActions(props: PopoverActionsProps) {
  return (
    <footer>
      <CopyButton label={say('popover_copy')} text={props.quote} onCopy={props.onCopy} />
      <button type="button" aria-expanded={props.isReporting} onClick={props.onReport}>
        {say('popover_report')}
      </button>
      <details class="ignore">
        <summary>{say('popover_ignore')}</summary>
        <div class="ignore-choices">
          <button type="button" title={say('popover_ignore_match_hint')} onClick={props.onIgnoreMatch}>
            {say('popover_ignore_match')}
          </button>
          <button type="button" title={say('popover_ignore_dispute_hint')} onClick={props.onIgnoreDispute}>
            {say('popover_ignore_dispute')}
          </button>
        </div>
      </details>
    </footer>
  );
}
