/** Elements that render within a line. Everything else, custom elements apart, starts a paragraph of its own. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr output q rb ruby samp slot small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is never read: not prose, not visible, taken back, or something that the reader edits. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  'amp-ad amp-consent amp-embed amp-sidebar applet aside audio button canvas datalist del dialog embed fieldset footer frame frameset head iframe img input link map math menu meter nav noembed noframes noscript object optgroup option picture progress rp rt rtc s script select strike style svg template textarea title video'.split(
    ' ',
  ),
);

/** Roles that mark navigation, dialogues and controls. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'alert alertdialog banner button complementary contentinfo dialog form listbox menu menubar navigation search searchbox slider switch tab tablist textbox toolbar tooltip'.split(
    ' ',
  ),
);

/** Headings, which are read as paragraphs of the article but never make a container look like one. */
export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a reader fills in or chooses from. */
export const FIELD_TAGS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Elements that may become the host of a shadow root (DOM standard, attachShadow), as custom elements may, and are read. */
export const HOST_TAGS: ReadonlySet<string> = new Set(
  'article blockquote body div footer h1 h2 h3 h4 h5 h6 header main p section span'.split(' '),
);

/** Elements that break a paragraph without holding text. */
export const BREAK_TAGS: ReadonlySet<string> = new Set(['br', 'hr']);

/** Elements meant for a stretch of text, not for a whole article. */
export const TEXT_TAGS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'blockquote',
  'dd',
  'dt',
  'figcaption',
  ...HEADING_TAGS,
]);
