const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Classes for what only screen readers get ("opens in a new tab"), and for editors' notes in a sentence ("[edit]"). */
const ASIDE = /(?<!not-)sr-only|[Ss]creen-?[Rr]eader|[Vv]isually-?[Hh]idden|mw-editsection|Inline-Template/;
/** What a page has once. Scripts hide it from listeners while they ask something, or name it after a state. */
const CORE = 'main,h1,[role="main"],[itemprop="articleBody"]';

/**
 * Whether the markup itself says that the element is not shown. Style sheets are not asked: that would
 * force the page to compute styles, and would read another page than the command line does.
 */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (hidesByStyle(element.getAttribute('style'))) return true;
  return isAside(element) && !element.matches(`body,${CORE}`) && element.querySelector(CORE) === null;
}

/** Whether a `style` attribute hides its element. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && HIDING_STYLE.test(style);
}

function isAside(element: Element): boolean {
  if (isForEyes(element)) return true;
  if (!ASIDE.test(element.getAttribute('class') ?? '')) return false;
  // It may spell what stands beside it for eyes alone: a drop cap, a sum.
  const isSpelt = isForEyes(element.previousElementSibling) || isForEyes(element.nextElementSibling);
  return !(isSpelt && element.localName === 'span');
}

function isForEyes(element: Element | null): boolean {
  return element?.getAttribute('aria-hidden') === 'true';
}
