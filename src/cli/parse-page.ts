import { parseHTML } from 'linkedom';
import { html, defaultTreeAdapter as kinds, type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';

/** The document that a browser makes of a page's markup, whatever is left out or misplaced in it. No script runs. */
export function parsePage(markup: string): Document {
  const document = parseHTML('').document as unknown as Document;
  const waiting: [Parsed.ParentNode, Node][] = [[parse(markup), document]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, to] = next;
    for (const child of from.childNodes) {
      if (kinds.isTextNode(child)) to.appendChild(document.createTextNode(child.value));
      else if (kinds.isCommentNode(child)) to.appendChild(document.createComment(child.data));
      else if (isShadowRoot(child)) waiting.push([child.content, attachShadow(to as Element)]);
      else if (kinds.isElementNode(child))
        waiting.push([child, to.appendChild(createElement(document, child))]);
    }
  }
  return document;
}

/** A shadow root that the markup states (HTML standard, `shadowrootmode`); of a closed one no script sees anything. */
function isShadowRoot(node: Parsed.ChildNode): node is Parsed.Template {
  if (!kinds.isElementNode(node) || node.tagName !== 'template') return false;
  return node.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open');
}

function attachShadow(host: Element): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
}

function createElement(document: Document, { tagName, namespaceURI, attrs }: Parsed.Element): Element {
  const isHtml = namespaceURI === html.NS.HTML;
  const element = isHtml ? document.createElement(tagName) : document.createElementNS(namespaceURI, tagName);
  for (const { prefix, name, value } of attrs)
    element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
  return element;
}
