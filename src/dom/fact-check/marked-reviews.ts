import type { ClaimReview } from './claim-review.ts';

/** The ClaimReviews that a page states as microdata in its own markup. */
export function markedReviews(document: Document): readonly ClaimReview[] {
  return [...document.querySelectorAll('[itemtype$="schema.org/ClaimReview" i]')].map((review) => {
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
