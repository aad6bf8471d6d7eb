/** What a page of an outlet consists of, its article apart. */
export interface NewsPage {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Markup that follows the article's last paragraph. */
  readonly after?: string;
}

/** A page as news sites send it: cookie banner, navigation, related links, comments and a footer around the article. */
export function newsPage({ headline, paragraphs, after = '' }: NewsPage): string {
  const title = escapeHtml(headline);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | World news</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<style>body { font: 18px/1.5 sans-serif; } main { max-width: 40rem; margin: 2rem auto; } aside, nav { font-size: 14px; }</style>
</head>
<body>
<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We and our partners store cookies on your device, for example to count visits.</p><button>Accept</button><button>Reject</button></div>
<header class="site-header"><a href="/">World news</a>
<nav aria-label="Sections"><ul><li><a href="/world">World</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main id="content">
<article>
<h1>${title}</h1>
<p class="byline">By <a href="/staff">our correspondent</a></p>
<div class="article-body">
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${after}
</div>
</article>
<aside class="related" aria-label="Related"><h2>Related stories</h2><ul><li><a href="/1">Harbour bridge opens after repairs</a></li><li><a href="/2">Five walks for a wet weekend</a></li><li><a href="/3">What the new timetable means for you</a></li></ul></aside>
<section class="comments" id="comments"><h2>Comments</h2><ol><li><p class="comment-author">reader17</p><p>Thank you for this report.</p></li><li><p class="comment-author">northwind</p><p>Please keep following the story.</p></li></ol></section>
</main>
<footer class="site-footer"><ul><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul><p>All rights reserved.</p></footer>
</body>
</html>
`;
}

/** A text whose first line is the headline and whose other lines are paragraphs, as a page of an outlet. */
export function newsPageFromText(text: string): string {
  const [headline = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return newsPage({ headline, paragraphs });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
