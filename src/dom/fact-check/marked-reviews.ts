import { CITING_PROPERTIES } from './citing-properties.ts';
import type { ClaimReview } from './claim-review.ts';

const REVIEW = '[itemtype$="schema.org/ClaimReview" i]';
const CITED = CITING_PROPERTIES.map((name) => `[itemprop~="${name}"]`).join();

/** The ClaimReviews that a page states as microdata in its own markup. */
export function markedReviews(document: Document): readonly ClaimReview[] {
  const reviews = [...document.querySelectorAll(REVIEW)].filter((review) => review.closest(CITED) === null);
  return reviews.map((review) => {
    const rating = review.querySelector('[itemprop="reviewRating"]');
    const author = review.querySelector('[itemprop="author"]');
    return {
      claim: propertyOf(review, 'claimReviewed'),
      rating: propertyOf(rating, 'alternateName') ?? propertyOf(rating, 'ratingValue'),
      publisher: propertyOf(author, 'name') ?? author?.textContent ?? null,
      url: propertyOf(review, 'url'),
    };
  });
}

function propertyOf(scope: Element | null, name: string): string | null {
  const element = scope?.querySelector(`[itemprop="${name}"]`) ?? null;
  return element?.getAttribute('content') ?? element?.getAttribute('href') ?? element?.textContent ?? null;
}
