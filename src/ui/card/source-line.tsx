import type { Source } from '../../claim/dispute.ts';
import { formatDate } from '../format-date.ts';
import { nameLanguage } from '../name-language.ts';
import { strings } from '../strings.ts';

/** One source: a link that tells its page nothing about the reader, publisher, date, and the evidence note on demand. */
export function SourceLine({ source }: { source: Source }) {
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
        <span lang={source.title ? source.language : undefined}>{source.title ?? source.publisher}</span>
        <span class="visually-hidden"> {strings.card.opensInNewTab}</span>
      </a>
      <p class="source-origin">
        {source.title && <span>{source.publisher}</span>}
        {language && <span>{language}</span>}
        <time dateTime={source.date}>{formatDate(source.date)}</time>
      </p>
      <details class="evidence">
        <summary>{strings.card.evidence}</summary>
        <p>{source.note}</p>
      </details>
    </li>
  );
}
