/** Whether an element's text is light on a dark ground, told by its text colour: the ground may be an image. */
export function schemeOf(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView as Window;
  const [red = 0, green = 0, blue = 0] = (view.getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  // Rec. 709 weights; more than half as bright as white is light text.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127 ? 'dark' : 'light';
}
