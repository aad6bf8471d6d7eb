/** Long enough to be a text, and enough of it to tell prose from code. */
const SHORTEST = 500;
const SAMPLE = 5000;
/** Prose has less than 1 % of these signs, program code 5 % and more. */
const MOST_SIGNS = 0.02;
const SIGNS = /[{}()=<>$_|\\;#]/g;

/** Whether a `pre` element holds a text (an old document, a plain-text page) rather than code. */
export function isPreformattedProse(element: Element): boolean {
  const sample = (element.textContent ?? '').slice(0, SAMPLE);
  if (sample.length < SHORTEST || element.querySelector('code') !== null) return false;
  return (sample.match(SIGNS)?.length ?? 0) < sample.length * MOST_SIGNS;
}
