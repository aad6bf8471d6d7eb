import { formatDate, formatHolding } from '../../format-date.ts';
import { say, textAttributes } from '../../strings.ts';
import type { ExportedMark, ExportedPage } from './exported-page.ts';

const style =
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #b06a00}' +
  'section{margin-block:2rem}li{margin-block:.25rem}';

/** Writes the marks of a page as an HTML document that stands alone and loads nothing. */
export function toHtml({ title, url, made, marks }: ExportedPage): string {
  const { lang, dir } = textAttributes();
  const day = formatDate(made.slice(0, 10));
  return [
    `<!doctype html>\n<html lang="${lang}" dir="${dir}">`,
    `<head><meta charset="utf-8"><meta name="referrer" content="no-referrer">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${style}</style></head>`,
    `<body><h1 dir="auto">${escapeText(title)}</h1><p>${link(url, url)}</p>`,
    `<p>${escapeText(say('export_made', day))} ${escapeText(say('export_promise'))}</p>`,
    ...marks.map(writeMark),
    '</body>\n</html>\n',
  ].join('\n');
}

function writeMark({ sentence, relation, question, claim, counterClaims }: ExportedMark): string {
  return [
    `<section><h2 dir="auto">${escapeText(question)}</h2>`,
    `<p>${escapeText(say(`page_relation_${relation}`))}</p><blockquote dir="auto">${escapeText(sentence)}</blockquote>`,
    `<h3>${escapeText(say('card_claim'))}</h3>${writePosition(claim)}`,
    counterClaims.length > 0 ? `<h3>${escapeText(say('card_others_say'))}</h3>` : '',
    `${counterClaims.map(writePosition).join('\n')}</section>`,
  ].join('\n');
}

function writePosition({ statement, heldBy, sources }: ExportedMark['claim']): string {
  const holders = heldBy.map(
    (holder) => `<li><bdi>${escapeText(holder.name)}</bdi> (${formatHolding(holder)})</li>`,
  );
  const lines = sources.map(
    ({ title, publisher, date, url, note }) =>
      `<li>${link(url, title ?? publisher)} – <bdi>${escapeText(publisher)}</bdi>, ${formatDate(date)}. <span dir="auto">${escapeText(note)}</span></li>`,
  );
  return `<p dir="auto"><strong>${escapeText(statement)}</strong></p><ul>${holders.join('')}</ul><ul>${lines.join('')}</ul>`;
}

/** Only addresses of the web become links: a page's own address may be of another kind. */
function link(url: string, text: string): string {
  const words = escapeText(text);
  return /^https?:/.test(url)
    ? `<a href="${escapeText(url)}" rel="noreferrer"><bdi>${words}</bdi></a>`
    : words;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
