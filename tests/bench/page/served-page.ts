import { bundleForPage } from '../../support/bundle-for-page.ts';
import type { NewsServer } from '../../support/news-server.ts';
import type { BenchPage } from './bench-pages.ts';
import { encodePng } from './encode-png.ts';
import { siteStyle } from './site-style.ts';

const origin = 'https://www.bbc.co.uk';
const script = `${origin}/site.js`;
const style = `${origin}/site.css`;
/** As many as the median page has (HTTP Archive's Web Almanac of 2024), each of 60 kB, so together as heavy as there. */
const PICTURES = 18;
const TEASERS = 40;
const SECTIONS = 120;

const pictureAt = (at: number): string => `${origin}/picture-${at % PICTURES}.png`;

/** Has a server play the site that `asServed` and `withScript` link to. `scriptFile` is a model of its own script. */
export async function publishSite(news: NewsServer, scriptFile: string): Promise<void> {
  news.publish(script, await bundleForPage(scriptFile), { 'content-type': 'text/javascript' });
  news.publish(style, siteStyle(), { 'content-type': 'text/css' });
  for (let at = 0; at < PICTURES; at++)
    news.publish(pictureAt(at), encodePng(at), { 'content-type': 'image/png' });
}

/** A page with the model of a site's own script. */
export function withScript({ name, html }: BenchPage): BenchPage {
  return { name: `${name} with script`, html: inHead(html, `<script defer src="${script}"></script>`) };
}

/** A page as a news site serves it: with its script, a style sheet, pictures, sections to go to, and other stories. */
export function asServed(page: BenchPage): BenchPage {
  const html = inHead(withScript(page).html, `<link rel="stylesheet" href="${style}">`)
    .replace('<body>', () => `<body>${sections()}`)
    .replace('</article>', () => `</article>${teasers()}`);
  return { name: `${page.name} as served`, html: withPictures(html) };
}

function inHead(html: string, tag: string): string {
  const head = html.search(/<\/head>/i);
  const at = head < 0 ? html.length : head;
  return html.slice(0, at) + tag + html.slice(at);
}

function sections(): string {
  const links = Array.from(
    { length: SECTIONS },
    (_, at) =>
      `<li class="c-menu-${at}__entry"><a class="c-link" href="/section-${at}">Section ${at}</a></li>`,
  );
  return `<nav class="c-menu"><ul>${links.join('')}</ul></nav>`;
}

function teasers(): string {
  const cards = Array.from(
    { length: TEASERS },
    (_, at) =>
      `<li class="c-teaser-${at} c-teaser"><a class="c-link" href="/story-${at}">${picture(at, true)}<h3 class="c-teaser__title">Another story, number ${at}</h3><time>${at} hours ago</time></a></li>`,
  );
  return `<aside class="c-teasers" aria-label="More stories"><ul>${cards.join('')}</ul></aside>`;
}

/** Pictures between the paragraphs, evenly. */
function withPictures(html: string): string {
  const parts = html.split('</p>');
  const every = Math.ceil(parts.length / PICTURES);
  return parts
    .map((part, at) =>
      at % every === every - 1 ? `${part}</p><figure>${picture(at / every)}</figure>` : `${part}</p>`,
    )
    .join('')
    .replace(/<\/p>$/, '');
}

function picture(at: number, isLazy = false): string {
  return `<img class="c-picture" width="320" height="180" alt="" src="${pictureAt(Math.floor(at))}"${isLazy ? ' loading="lazy"' : ''}>`;
}
