import { Icon } from '../icons.tsx';
import { say } from '../strings.ts';

interface RecentSearchesProps {
  readonly texts: readonly string[];
  onSearch(text: string): void;
  onClear(): void;
}

/** What was searched for before, one press away; nothing while there is none. */
export function RecentSearches({ texts, onSearch, onClear }: RecentSearchesProps) {
  if (texts.length === 0) return null;
  return (
    <section class="recent" aria-label={say('recent_title')}>
      <Icon name="recent" />
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => onSearch(text)}>
              <bdi>{text}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="recent-clear" onClick={onClear}>
        {say('recent_clear')}
      </button>
    </section>
  );
}
