const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in class and id names that mark what is not the article, whatever other words stand beside them. */
const FOREIGN = words(
  'ad ads advert advertisement advertorial artboard breadcrumb breadcrumbs comentarios comment commentaires commentlist comments cookie cookies consent disqus gdpr kommentare leserkommentare modal newsletter outbrain paywall recirc recirculation recommendations related relatedposts sharedaddy skyscraper sponsored taboola toast trc',
);

/** Words that do so unless the same name also speaks for the article: `article-body with-sidebar`. */
const UNLIKELY = words(
  'agegate banner byline bylines combx community conversation conversations coral discussion footer legends login masthead menu menus nav navbar navigation pager pagination popular popup promo promoted reactions recommended remark replies respond rss share sharebar sharing shoutbox sidebar signup social sponsor subscribe subscription supplemental teaser teasers thread toolbar trending widget widgets',
);

/** Words that speak for the article. */
const LIKELY = words(
  'article articlebody articletext body column content entry hentry main mainbody page post story storybody text blog',
);

const NAMED_BY = ['class', 'id', 'itemprop', 'itemtype'];
/** Of a type's address only the last part is its name: `https://schema.org/Comment`. */
const BETWEEN = /[\s/]+/;
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
/** Names that tell the topic or the state of a page, not the part that an element plays in it. */
const TOPIC = /^(?:category|tag|has|no|with|is|js|without)[-_]/i;
/** A longer name is a headline made into an anchor: `sharing-with-a-single-developer`. */
const MOST_WORDS = 4;

/** What the names of an element suggest about its text. */
export interface Naming {
  /** -1 not the article, 1 the article, 0 nothing. */
  readonly hint: -1 | 0 | 1;
  /** The word that speaks against the article, or nothing. */
  readonly word: string;
}

/** What no name suggests. */
export const NOTHING: Naming = { hint: 0, word: '' };
const ARTICLE: Naming = { hint: 1, word: '' };

/** What the names of an element suggest about its text. What they do is kept by name, for most of a page bears the same few. */
export function namingHint(element: Element, known: Map<string, Naming>): Naming {
  let names = '';
  for (const name of NAMED_BY) {
    const value = element.getAttribute(name);
    if (value) names = names === '' ? value : `${names} ${value}`;
  }
  const naming = known.get(names) ?? weigh(names);
  known.set(names, naming);
  return naming;
}

function weigh(names: string): Naming {
  let naming = NOTHING;
  for (const name of names.split(BETWEEN)) {
    if (TOPIC.test(name)) continue;
    const parts = name.match(WORD)?.map((word) => word.toLowerCase()) ?? [];
    if (parts.length > MOST_WORDS) continue;
    const foreign = parts.find((word) => FOREIGN.has(word));
    if (foreign !== undefined) return { hint: -1, word: foreign };
    if (parts.some((word) => LIKELY.has(word))) naming = ARTICLE;
    else if (naming === NOTHING) {
      const unlikely = parts.find((word) => UNLIKELY.has(word));
      if (unlikely !== undefined) naming = { hint: -1, word: unlikely };
    }
  }
  return naming;
}
