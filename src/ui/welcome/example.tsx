import { useRef, useState } from 'preact/hooks';
import type { CopyText } from '../popover/copy-button.tsx';
import { Popover } from '../popover/popover.tsx';
import { say } from '../strings.ts';
import type { ExampleView } from './welcome-view.ts';

interface ExampleProps {
  readonly example: ExampleView;
  readonly onCopy: CopyText;
}

/** A marked sentence that opens the very card that it would open on a page. */
export function Example({ example: { sentence, match, card }, onCopy }: ExampleProps) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    mark.current?.focus();
  };
  // The card hears its own Escape; until it has the focus, the key still comes to the sentence.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{say('welcome_example')}</h2>
      <p class="example-page" lang="en" dir="ltr">
        <button
          type="button"
          ref={mark}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          {sentence}
        </button>
      </p>
      {open && (
        <Popover
          card={card}
          match={match}
          sentence={sentence}
          address=""
          onCopy={onCopy}
          onClose={close}
          onIgnoreMatch={close}
          onIgnoreDispute={close}
          onIgnoreSource={close}
        />
      )}
    </section>
  );
}
