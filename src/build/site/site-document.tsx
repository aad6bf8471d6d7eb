import type { ComponentChildren } from 'preact';
import { textAttributes } from '../../ui/strings.ts';

interface SiteDocumentProps {
  readonly title: string;
  /** Licences of the packs that the texts come from. */
  readonly licences: readonly string[];
  /** Classic scripts in order: pages that are opened as files may load no others. */
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

/** A page of the site; it loads nothing but its style and scripts, and tells the pages that it leads to nothing. */
export function SiteDocument({ title, licences, scripts = [], children }: SiteDocumentProps) {
  return (
    <html {...textAttributes()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="stylesheet" href="site.css" />
      </head>
      <body>
        <main class="disputes">{children}</main>
        <footer class="site-foot">
          <p>
            From the claims of Counterclaim, a browser extension that marks disputed sentences in the news and
            shows what stands against them.
          </p>
          <p>
            Our own texts: {licences.join(', ')}. What the sources say is theirs, told here in other words.
          </p>
        </footer>
        {scripts.map((script) => (
          <script key={script} src={script} />
        ))}
      </body>
    </html>
  );
}
