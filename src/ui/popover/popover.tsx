import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Card } from '../../claim/card.ts';
import type { Source } from '../../claim/dispute.ts';
import type { Match } from '../../match/match.ts';
import { buildQuote } from '../card/build-quote.ts';
import { buildReport } from '../card/build-report.ts';
import { describeStatus } from '../card/describe-status.ts';
import { Icon } from '../icons.tsx';
import { say, textAttributes } from '../strings.ts';
import type { CopyText } from './copy-button.tsx';
import { cycleFocus } from './cycle-focus.ts';
import { Pager, type PagerProps } from './pager.tsx';
import { PopoverActions } from './popover-actions.tsx';
import { PopoverBody } from './popover-body.tsx';
import { ReportForm } from './report-form.tsx';

/** Everything that the popover shows and reports; it fetches nothing. */
export interface PopoverProps {
  readonly card: Card;
  readonly match: Match;
  /** The sentence as it stands on the page; the spans of the match's reasons point into it. */
  readonly sentence: string;
  /** Address of the page, for quotes and reports. */
  readonly address: string;
  /** Why what the reader asked for was not done, in words for the reader. */
  readonly problem?: string | null;
  /** Light or dark like the page; follows the system when absent. */
  readonly scheme?: 'light' | 'dark';
  /** Present when the sentence is about more than one dispute. */
  readonly more?: PagerProps;
  readonly onCopy: CopyText;
  onClose(): void;
  onIgnoreMatch(): void;
  onIgnoreDispute(): void;
  onIgnoreSource(source: Source): void;
  /** Shows the dispute whole, elsewhere; absent where there is no such place. */
  onMore?(): void;
}

/** Takes the focus; once more when the page gets it back from the popup that asked for the card. Returns the stop. */
function takeFocus(dialog: HTMLElement): () => void {
  const focus = (): void => dialog.focus({ preventScroll: true });
  focus();
  const view = dialog.ownerDocument.defaultView;
  if (!dialog.ownerDocument.hasFocus()) view?.addEventListener('focus', focus, { once: true });
  return () => view?.removeEventListener('focus', focus);
}

/** The card beside a marked sentence: the claim, what others say, the sources, and why it was marked. */
export function Popover(props: PopoverProps) {
  const { card, sentence, problem, more, onClose, onCopy } = props;
  const shownKey = `${card.dispute.id}/${card.position.id}/${sentence}`;
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const [reported, setReported] = useState<string | null>(null);
  const isReporting = reported === shownKey;
  useEffect(() => (dialog.current ? takeFocus(dialog.current) : undefined), [shownKey]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // The page's own shortcuts must not answer to keys meant for the card.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else if (dialog.current) cycleFocus(dialog.current, event);
  };

  return (
    <div
      ref={dialog}
      class="popover"
      {...textAttributes()}
      data-scheme={props.scheme}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <p class="status">{describeStatus(card)}</p>
        {more && more.total > 1 && <Pager {...more} />}
        <button type="button" class="icon-button" aria-label={say('popover_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {problem && (
        <p class="banner" role="alert">
          {problem}
        </p>
      )}
      <div class="body" key={shownKey}>
        <h2 id={titleId} dir="auto">
          {card.dispute.title}
        </h2>
        {isReporting ? <ReportForm text={buildReport(props)} onCopy={onCopy} /> : <PopoverBody {...props} />}
      </div>
      <PopoverActions
        key={`actions of ${shownKey}`}
        quote={() => buildQuote(props)}
        isReporting={isReporting}
        onCopy={onCopy}
        onReport={() => setReported(isReporting ? null : shownKey)}
        onIgnoreMatch={props.onIgnoreMatch}
        onIgnoreDispute={props.onIgnoreDispute}
      />
    </div>
  );
}
