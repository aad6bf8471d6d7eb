import type { Source } from '../../claim/dispute.ts';
import { formatDate } from '../format-date.ts';
import { nameLanguage } from '../name-language.ts';
import { say } from '../strings.ts';

interface SourceLineProps {
  readonly source: Source;
  /** Whether the evidence note is open to begin with, and cannot be folded. */
  readonly whole: boolean;
  onIgnore?(source: Source): void;
}

/** One source: a link that tells its page nothing about the reader, publisher, date, and the evidence note on demand. */
export function SourceLine({ source, whole, onIgnore }: SourceLineProps) {
  const language = nameLanguage(source.language);
  return (
    <li class="source">
      <a
        href={source.url}
        target="_blank"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        hreflang={source.language}
      >
        <bdi lang={source.title ? source.language : undefined}>{source.title ?? source.publisher}</bdi>
        <span class="visually-hidden"> {say('card_opens_in_new_tab')}</span>
      </a>
      <p class="source-origin">
        {source.title && <bdi>{source.publisher}</bdi>}
        {language && <span>{language}</span>}
        <time dateTime={source.date}>{formatDate(source.date)}</time>
      </p>
      {whole ? (
        <p class="evidence-note" dir="auto">
          {source.note}
        </p>
      ) : (
        <details class="evidence">
          <summary>{say('card_evidence')}</summary>
          <div class="evidence-note">
            <p dir="auto">{source.note}</p>
            {onIgnore && (
              <button
                type="button"
                title={say('popover_ignore_source_hint')}
                onClick={() => onIgnore(source)}
              >
                {say('popover_ignore_source')}
              </button>
            )}
          </div>
        </details>
      )}
    </li>
  );
}
