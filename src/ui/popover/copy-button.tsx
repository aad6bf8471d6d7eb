import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

/** Puts a text where it can be pasted from; false when the browser does not let us. */
export type CopyText = (text: string) => Promise<boolean>;

interface CopyButtonProps {
  readonly label: string;
  /** Built when it is asked for. */
  text(): string;
  readonly onCopy: CopyText;
}

/** A button that copies a text, and says whether that worked. */
export function CopyButton({ label, text, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'popover_copied' | 'popover_copy_failed' | null>(null);
  const copy = (): void =>
    void onCopy(text()).then((copied) => setOutcome(copied ? 'popover_copied' : 'popover_copy_failed'));
  return (
    <>
      <button type="button" onClick={copy}>
        <Icon name={outcome === 'popover_copied' ? 'done' : 'copy'} />
        {label}
      </button>
      <span class="outcome" role="status">
        {outcome && say(outcome)}
      </span>
    </>
  );
}
