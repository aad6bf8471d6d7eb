const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in class and id names that mark what is not the article, whatever other words stand beside them. */
const FOREIGN = words(
  'ad ads advert advertisement advertorial artboard breadcrumb breadcrumbs comment commentlist comments cookie cookies consent disqus gdpr modal newsletter outbrain paywall recirc recirculation recommendations related relatedposts sharedaddy skyscraper sponsored taboola toast trc',
);

/** Words that do so unless the same name also speaks for the article: `article-body with-sidebar`. */
const UNLIKELY = words(
  'agegate banner byline bylines combx community footer legends login masthead menu menus nav navbar navigation pager pagination popular popup promo promoted recommended remark replies respond rss share sharebar sharing shoutbox sidebar signup social sponsor subscribe subscription supplemental teaser teasers toolbar trending widget widgets',
);

/** Words that speak for the article. */
const LIKELY = words(
  'article articlebody articletext body column content entry hentry main mainbody page post story storybody text blog',
);

const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** Names that tell the topic or the state of a page, not the part that an element plays in it. */
const TOPIC = /^(?:category|tag|has|no|with|is|js|without)[-_]/i;
/** A longer name is a headline made into an anchor: `sharing-with-a-single-developer`. */
const MOST_WORDS = 4;

/** What the names of an element suggest about its text: -1 not the article, 1 the article, 0 nothing. */
export function namingHint(element: Element): -1 | 0 | 1 {
  if (!element.hasAttributes()) return 0;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (names === ' ') return 0;
  let hint: -1 | 0 | 1 = 0;
  for (const name of names.split(/\s+/)) {
    if (TOPIC.test(name)) continue;
    const parts = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
    if (parts.length > MOST_WORDS) continue;
    if (parts.some((word) => FOREIGN.has(word))) return -1;
    if (parts.some((word) => LIKELY.has(word))) hint = 1;
    else if (hint === 0 && parts.some((word) => UNLIKELY.has(word))) hint = -1;
  }
  return hint;
}
