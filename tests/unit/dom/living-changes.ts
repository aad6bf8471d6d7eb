/** Where a change happens, and where to: any two numbers. */
interface Place {
  readonly at: number;
  readonly to: number;
  /** Has observers told of what changed so far. */
  tell(): void;
}

const HOSTS = new Set(['div', 'section', 'p', 'span', 'late-part']);
const TEXTS = [
  'A spokesman in the capital, asked about the difference, did not answer.',
  'Read more',
  '',
  'Monitors on the ground, who count day by day, gave another account of the same night. They were sure.',
];
const textOf = (at: number): string => TEXTS[at % TEXTS.length] as string;

/** All elements of a page that can change, those in its open shadow roots too. */
export function everyElement(document: Document): readonly Element[] {
  const found: Element[] = [];
  const waiting: ParentNode[] = [document.body];
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) waiting.push(element.shadowRoot);
    }
  }
  return found;
}

export function pickElement(document: Document, at: number): Element {
  const all = everyElement(document);
  return all[at % all.length] ?? document.body;
}

function pickText(document: Document, at: number): Text | null {
  const all = everyElement(document).flatMap((element) =>
    [...element.childNodes].filter((node): node is Text => node.nodeType === 3),
  );
  return all[at % Math.max(1, all.length)] ?? null;
}

function paragraph(document: Document, at: number): Element {
  const added = document.createElement(['p', 'div', 'span', 'late-part', 'pre'][at % 5] as string);
  added.textContent = textOf(at);
  return added;
}

function move(element: Element, target: Element): void {
  if (!element.contains(target)) target.append(element);
}

function toggle(element: Element, name: string, value: string): void {
  if (element.hasAttribute(name)) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** What pages do to themselves. */
export const livingChanges: Readonly<Record<string, (document: Document, place: Place) => void>> = {
  insert: (document, { at, to }) => pickElement(document, at).append(paragraph(document, to)),
  'insert before': (document, { at, to }) => pickElement(document, at).before(paragraph(document, to)),
  'insert text': (document, { at, to }) => pickElement(document, at).prepend(textOf(to)),
  break: (document, { at, to }) => {
    for (const tag of to % 2 === 0 ? ['br'] : ['br', 'br'])
      pickElement(document, at).append(document.createElement(tag), textOf(to));
  },
  remove: (document, { at }) => pickElement(document, at).remove(),
  'remove text': (document, { at }) => pickText(document, at)?.remove(),
  'rewrite text': (document, { at, to }) => {
    const text = pickText(document, at);
    if (text !== null) text.data = textOf(to);
  },
  'split text': (document, { at }) => {
    const text = pickText(document, at);
    if (text !== null && text.data.length > 2) text.splitText(1);
  },
  'rewrite all': (document, { at, to }) => {
    pickElement(document, at).innerHTML = `<p>${textOf(to)} <b>${textOf(at)}</b></p>${textOf(to)}`;
  },
  move: (document, { at, to }) => move(pickElement(document, at), pickElement(document, to)),
  'move and rewrite': (document, { at, to, tell }) => {
    const element = pickElement(document, at);
    element.remove();
    tell();
    element.append(textOf(to));
    const inner = element.querySelector('p, em');
    if (inner) inner.textContent = textOf(at);
    move(element, pickElement(document, to));
  },
  wrap: (document, { at, tell }) => {
    const element = pickElement(document, at);
    const wrapper = document.createElement('section');
    element.replaceWith(wrapper);
    tell();
    element.querySelector('p')?.append('Wrapped, and changed.');
    wrapper.append(element);
  },
  hide: (document, { at }) => toggle(pickElement(document, at), 'hidden', ''),
  'hide by style': (document, { at }) => toggle(pickElement(document, at), 'style', 'display: none'),
  'hide from listeners': (document, { at }) => toggle(pickElement(document, at), 'aria-hidden', 'true'),
  'make editable': (document, { at }) => toggle(pickElement(document, at), 'contenteditable', 'true'),
  'give a role': (document, { at }) => toggle(pickElement(document, at), 'role', 'navigation'),
  'name by class': (document, { at, to }) => {
    const names = ['sidebar', 'article-body', 'byline', '', 'comments', 'sr-only'];
    pickElement(document, at).className = names[to % names.length] as string;
  },
  'name by id': (document, { at }) => toggle(pickElement(document, at), 'id', 'related-posts'),
  'name as a headline': (document, { at }) => toggle(pickElement(document, at), 'itemprop', 'headline'),
  'make a link': (document, { at }) => toggle(pickElement(document, at), 'href', '/elsewhere'),
  'send to a slot': (document, { at }) => toggle(pickElement(document, at), 'slot', 'text'),
  'add a slot': (document, { at }) => pickElement(document, at).append(document.createElement('slot')),
  'attach a shadow root': (document, { at, to }) => {
    const hosts = everyElement(document).filter(
      (element) =>
        HOSTS.has(element.localName) &&
        element.shadowRoot === null &&
        (element.childNodes.length === 0 || element.localName === 'late-part'),
    );
    const host = hosts[at % Math.max(1, hosts.length)];
    if (host !== undefined)
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${textOf(to)}</p><slot></slot>`;
  },
  'another title': (document, { to }) => {
    document.title = textOf(to);
  },
};
