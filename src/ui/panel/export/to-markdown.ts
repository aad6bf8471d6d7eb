import { formatDate, formatHolding } from '../../format-date.ts';
import { say } from '../../strings.ts';
import type { ExportedMark, ExportedPage } from './exported-page.ts';

/** Writes the marks of a page as Markdown. */
export function toMarkdown({ title, url, made, marks }: ExportedPage): string {
  const head = [
    `# ${escapeText(title)}`,
    `<${url}>`,
    say('export_made', formatDate(made.slice(0, 10))),
    say('export_promise'),
  ];
  return `${[...head, ...marks.map(writeMark)].join('\n\n')}\n`;
}

function writeMark({ sentence, relation, question, claim, counterClaims }: ExportedMark): string {
  return [
    `## ${escapeText(question)}`,
    `> ${escapeText(sentence)}`,
    `*${say(`page_relation_${relation}`)}*`,
    `### ${say('card_claim')}`,
    writePosition(claim),
    ...(counterClaims.length > 0 ? [`### ${say('card_others_say')}`] : []),
    ...counterClaims.map(writePosition),
  ].join('\n\n');
}

function writePosition({ statement, heldBy, sources }: ExportedMark['claim']): string {
  const holders = heldBy.map((holder) => `${escapeText(holder.name)} (${formatHolding(holder)})`).join('; ');
  const lines = sources.map(
    ({ title, publisher, date, url, note }) =>
      `- [${escapeText(title ?? publisher)}](<${url}>) – ${escapeText(publisher)}, ${formatDate(date)}. ${escapeText(note)}`,
  );
  return [`**${escapeText(statement)}**`, ...(holders ? [holders] : []), lines.join('\n')].join('\n\n');
}

/** What a page or a source says is text, whatever signs it holds; each text is one line. */
function escapeText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
