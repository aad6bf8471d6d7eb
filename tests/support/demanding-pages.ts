import { gardening, twoSides } from './articles.ts';
import { newsPage } from './news-page.ts';

/** Articles with two marks each, and with something that would hold up whoever reads all of it at once. */

const article = newsPage(twoSides);
const script = (work: string) => `<script>${work}</script>`;

/** One text of 10 MB, which nobody sees: to lay it out alone takes Chromium many seconds. */
export const longTextPage = (): string =>
  article.replace(
    '</article>',
    `<style>.long { display: none }</style><p class="long">${'no end in sight '.repeat(650_000)}</p></article>`,
  );

export const manyElementsPage = (): string =>
  article.replace(
    '</main>',
    `</main>${script("const grid = document.createElement('div'); grid.style.display = 'none'; grid.innerHTML = '<i></i>'.repeat(1000000); document.body.append(grid);")}`,
  );

/** So many chains of 1,000 elements, each hung into the end of the next; Chromium's own parser would nest 512 deep. */
export const deepPage = (chains: number): string =>
  article.replace('</main>', `</main>${script(`(${nestDeep})(${chains}, 1000)`)}`);

/** 5 MB of paragraphs, all of them text of the article. */
export function longPage(): string {
  const filler = gardening.paragraphs.join(' ');
  const paragraphs = Array.from({ length: Math.ceil(5_000_000 / filler.length) }, () => filler);
  return newsPage({ headline: twoSides.headline, paragraphs: [...twoSides.paragraphs, ...paragraphs] });
}

/** Changes a hundred times a second. */
export const tickingPage: string = newsPage({
  ...twoSides,
  after: `<p class="ticker">0</p>${script(`
    let count = 0;
    const ticker = document.querySelector('.ticker');
    setInterval(() => { ticker.textContent = 'Updated ' + ++count; }, 10);`)}`,
});

/** Runs in the page: chains of elements, put together from the innermost, since both browsers walk up from where they insert. */
function nestDeep(chains: number, length: number): void {
  let inside: Node = new Text('Deep down.');
  for (let chain = 0; chain < chains; chain++) {
    const outer = document.createElement('div');
    let inner = outer;
    for (let depth = 1; depth < length; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append(inside);
    inside = outer;
  }
  (inside as HTMLElement).style.display = 'none';
  document.body.append(inside);
}
