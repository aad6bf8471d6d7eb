/** Node types by number, since a document that is not the browser's own has no global `Node`. */
const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** Tag name in lower case without a namespace prefix, for HTML, XHTML and SVG alike. */
export function tagOf(element: Element): string {
  return element.localName.toLowerCase();
}
