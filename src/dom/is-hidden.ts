const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/**
 * Whether the markup itself says that the element is not shown. Style sheets are not asked: that would
 * force the page to compute styles, and would read another page than the command line does.
 */
export function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  return hidesByStyle(element.getAttribute('style'));
}

/** Whether a `style` attribute hides its element. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && HIDING_STYLE.test(style);
}
