/** A plain text as a simple article: the first line is its headline, each further line that is not empty a paragraph. */
export function wrapArticle(text: string): string {
  const [headline = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map((line) => escapeHtml(line.trim()))
    .filter((line) => line !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline}</title>
<style>
  :root { color-scheme: light dark; }
  body { max-width: 38rem; margin: 3rem auto; padding: 0 1.5rem; font: 19px/1.6 Charter, Georgia, serif; }
  h1 { line-height: 1.2; }
</style>
</head>
<body>
<main><article>
<h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
