import { gardening, twoSides } from '../../support/articles.ts';
import {
  deepPage,
  longPage,
  longTextPage,
  manyElementsPage,
  tickingPage,
} from '../../support/demanding-pages.ts';
import { newsPage } from '../../support/news-page.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

const filler = gardening.paragraphs.join(' ');
const wordsOf = (text: string): number => text.split(' ').length;

/** Two disputed sentences, then as many words as asked for, no paragraph like another. */
function article(words: number): string {
  const count = Math.ceil(words / wordsOf(filler));
  const paragraphs = Array.from({ length: count }, (_, at) => `Day ${at + 1} of the season. ${filler}`);
  return newsPage({ headline: twoSides.headline, paragraphs: [...twoSides.paragraphs, ...paragraphs] });
}

/** A live blog that puts a post above the others every 100 ms, thirty times. */
function liveBlog(posts: number): string {
  const post = (at: number | string) =>
    `<section class="post"><h3>Post ${at}</h3><p>At ${at} the road was open. ${filler}</p></section>`;
  const growing = `<script>
    const body = document.querySelector('.article-body');
    let added = 0;
    addEventListener('load', () => {
      const timer = setInterval(() => {
        const post = document.querySelector('.post').cloneNode(true);
        post.querySelector('p').prepend('Update ' + ++added + ' has come in. ');
        body.prepend(post);
        if (added === 30) { clearInterval(timer); document.documentElement.dataset.grown = ''; }
      }, 100);
    });
  </script>`;
  return newsPage({
    headline: twoSides.headline,
    paragraphs: twoSides.paragraphs,
    after: Array.from({ length: posts }, (_, at) => post(at + 1)).join('\n') + growing,
  });
}

const PLACES = ['Aleppo', 'Homs', 'Idlib', 'Hama', 'Latakia', 'Palmyra', 'Raqqa'];
const SPEAKERS = [
  'Michael Fallon',
  'the ministry in London',
  'monitors on the ground',
  'officials in Washington',
];

/** A page of which the encoder wants every sentence: each says of other strikes what is disputed. */
function densePage(sentences: number): string {
  const sentence = (at: number) =>
    `Only one in ${at + 2} Russian air strikes near ${PLACES[at % 7]} in Syria has hit Islamic State, ${SPEAKERS[at % 4]} said on day ${at + 1}.`;
  const paragraphs = Array.from({ length: sentences / 4 }, (_, at) =>
    [0, 1, 2, 3].map((next) => sentence(at * 4 + next)).join(' '),
  );
  return newsPage({ headline: twoSides.headline, paragraphs });
}

export const densestPage: BenchPage = { name: 'page, 2,000 disputed sentences', html: densePage(2_000) };

export const benchPages: readonly BenchPage[] = [
  { name: 'article, 5,000 words', html: article(5_000) },
  { name: 'page, 50,000 words', html: article(50_000) },
  { name: 'live blog, 2,000 posts', html: liveBlog(2_000) },
];

/** Pages that would be held up by a reader that takes them at once. */
export const demandingPages: readonly BenchPage[] = [
  { name: 'page of 5 MB', html: longPage() },
  { name: 'page with one text of 10 MB', html: longTextPage() },
  { name: 'page of a million elements', html: manyElementsPage() },
  { name: 'page of elements 100,000 deep', html: deepPage(100) },
  { name: 'page that changes 100 times a second', html: tickingPage },
];
