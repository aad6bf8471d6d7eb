import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

/** Navigation between several disputes on one sentence; `index` counts from 0. */
export interface PagerProps {
  readonly index: number;
  readonly total: number;
  onShow(index: number): void;
}

/** Previous, "2 of 3", next. */
export function Pager({ index, total, onShow }: PagerProps) {
  return (
    <nav class="pager" aria-label={say('popover_pager')}>
      <button
        type="button"
        class="icon-button"
        aria-label={say('popover_previous')}
        disabled={index === 0}
        onClick={() => onShow(index - 1)}
      >
        <Icon name="previous" />
      </button>
      <span aria-live="polite">{say('popover_page', index + 1, total)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={say('popover_next')}
        disabled={index === total - 1}
        onClick={() => onShow(index + 1)}
      >
        <Icon name="next" />
      </button>
    </nav>
  );
}
