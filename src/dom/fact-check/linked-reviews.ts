import { CITING_PROPERTIES } from './citing-properties.ts';
import type { ClaimReview } from './claim-review.ts';

/** More than any fact-check states; a page cannot keep us walking through its statements. */
const MOST_TEXT = 400_000;
const MOST_NODES = 5_000;
/** What statements are wrapped in where they must also be XML, or hidden from old browsers. */
const WRAPPING = /<!\[CDATA\[|\]\]>/g;

/** The fields of schema.org that are read, of whatever type a page gives them. */
type Fields = Readonly<
  Partial<
    Record<
      | '@type'
      | 'claimReviewed'
      | 'reviewRating'
      | 'alternateName'
      | 'ratingValue'
      | 'bestRating'
      | 'author'
      | 'publisher'
      | 'name'
      | 'url',
      unknown
    >
  >
>;

/** The ClaimReviews (schema.org/ClaimReview) that a page states as JSON-LD, wherever they stand in it. */
export function linkedReviews(document: Document): readonly ClaimReview[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    // Live blogs state half a megabyte about themselves; only what speaks of a review is parsed.
    if (!text.includes('ClaimReview') || text.length > MOST_TEXT) return [];
    return reviewsIn(parseJson(text) ?? parseJson(mend(text)));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Templates write line breaks into strings, commas after the last value and comments around it all. */
function mend(text: string): string {
  const bare = text.replace(WRAPPING, '');
  const json = bare.slice(bare.search(/[[{]/), Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1);
  return json.replace(/\s+/g, ' ').replace(/, ?(?=[\]}])/g, '');
}

function reviewsIn(root: unknown): ClaimReview[] {
  const reviews: ClaimReview[] = [];
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen++) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (!Array.isArray(node) && isReview(node as Fields)) reviews.push(readReview(node as Fields));
    else waiting.push(...partsOf(node).slice(0, MOST_NODES).reverse());
  }
  return reviews;
}

function partsOf(node: object): unknown[] {
  return Object.entries(node).flatMap(([name, part]) => (CITING_PROPERTIES.includes(name) ? [] : [part]));
}

function isReview({ '@type': type }: Fields): boolean {
  return [type].flat().some((name) => /(?:^|\/)ClaimReview$/.test(String(name)));
}

function readReview({ claimReviewed, reviewRating, author, publisher, url }: Fields): ClaimReview {
  const rating = fieldsOf(reviewRating);
  const score = [wordsOf(rating.ratingValue), wordsOf(rating.bestRating)].filter((value) => value !== null);
  return {
    claim: wordsOf(claimReviewed),
    rating: wordsOf(rating.alternateName) ?? wordsOf(rating.name) ?? (score.join(' / ') || null),
    publisher: nameOf(author) ?? nameOf(publisher),
    url: wordsOf(url),
  };
}

function nameOf(party: unknown): string | null {
  return wordsOf(party) ?? wordsOf(fieldsOf(party).name);
}

function fieldsOf(value: unknown): Fields {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Fields) : {};
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
