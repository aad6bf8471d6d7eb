import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

interface SearchBoxProps {
  readonly text: string;
  /** Id of the list of results; null while there is none. */
  readonly listId: string | null;
  /** Id of the row that Enter opens; null when there is none. */
  readonly activeId: string | null;
  onText(text: string): void;
  onMove(step: 1 | -1): void;
  onOpen(): void;
}

/** The search field: a combobox whose arrows choose, Enter opens, and Escape first empties. */
export function SearchBox({ text, listId, activeId, onText, onMove, onOpen }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const keys: Record<string, () => void> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    Enter: onOpen,
    ...(text && { Escape: () => onText('') }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        // An empty field takes its direction from the page: its placeholder is ours.
        dir={text ? 'auto' : undefined}
        role="combobox"
        aria-label={say('search_label')}
        aria-autocomplete="list"
        aria-expanded={listId !== null}
        aria-controls={listId ?? undefined}
        aria-activedescendant={activeId ?? undefined}
        placeholder={say('search_placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <button type="button" class="icon-button" aria-label={say('search_clear')} onClick={() => onText('')}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
