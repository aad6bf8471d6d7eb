/**
 * A lead in parts: those of some sentences with which it begins, one by one, then the rest of it. What is matched anyway
 * need not be read twice: for an article of twenty sentences that took a quarter of matching it.
 */
export function partLead(lead: string, sentences: Iterable<string>): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (sentence === '' || !lead.startsWith(sentence, at)) continue;
    parts.push(sentence);
    at += sentence.length;
    while (lead.charCodeAt(at) === SPACE || lead.charCodeAt(at) === LINE_FEED) at++;
  }
  return at < lead.length ? [...parts, lead.slice(at)] : parts;
}

const SPACE = 32;
const LINE_FEED = 10;
