import { pageAddress } from '../page-address.ts';
import type { ClaimReview } from './claim-review.ts';
import { isFactChecker } from './fact-checkers.ts';
import { linkedReviews } from './linked-reviews.ts';
import { markedReviews } from './marked-reviews.ts';
import type { PageVerdict } from './page-verdict.ts';

/** A page that lists a hundred checks is no place to read them all. */
const MOST_VERDICTS = 10;
const LONGEST = 300;

/**
 * The verdicts of a page that is itself a fact-check: by its ClaimReview markup, or because a known fact-checker
 * published it, whose verdict we then cannot read (an empty list). Null for every other page.
 */
export function findFactCheck(document: Document): readonly PageVerdict[] | null {
  const address = pageAddress(document);
  const reviews = [...linkedReviews(document), ...markedReviews(document)];
  const own = reviews.filter((review) => isOwn(review, address)).map(tidy);
  const verdicts = own.filter(({ claim, rating }) => claim !== null || rating !== null);
  if (own.length === 0 && !(address !== null && isFactChecker(address))) return null;
  return distinct(verdicts).slice(0, MOST_VERDICTS);
}

/** A review that stands at another site is only cited here. */
function isOwn({ url }: ClaimReview, address: URL | null): boolean {
  const stated = address === null || url === null ? null : URL.parse(url, address.href);
  return stated === null || isWithin(stated, address as URL) || isWithin(address as URL, stated);
}

/** Whether an address is at the other's host or below it. The last two labels tell no site: `co.uk` is a whole country's. */
function isWithin(inner: URL, outer: URL): boolean {
  return `.${inner.hostname}`.endsWith(`.${outer.hostname.replace(/^www\./, '')}`);
}

function tidy({ claim, rating, publisher }: ClaimReview): PageVerdict {
  return { claim: line(claim), rating: line(rating), publisher: line(publisher) };
}

function line(text: string | null): string | null {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words || null;
  return `${words.slice(0, LONGEST).trimEnd()}…`;
}

function distinct(verdicts: readonly PageVerdict[]): PageVerdict[] {
  return [...new Map(verdicts.map((verdict) => [JSON.stringify(verdict), verdict])).values()];
}
