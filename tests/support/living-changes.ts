import type { Page } from 'puppeteer-core';
import { gardening, twoSides } from './articles.ts';

const { accusation, answer } = twoSides;
const [intro, accused, filler, answered] = twoSides.paragraphs;
const texts = { intro, accused, filler, answered, gardening: gardening.paragraphs.join('</p><p>') };

/** What a page does to itself; it runs in the page, with texts that it takes from outside. */
type Change = (words: typeof texts) => void;

/** A change of a page with both marks of `twoSides`, after which the marked sentences begin with `marks`, and one that gives both back. */
export interface LivingChange {
  readonly name: string;
  readonly change: Change;
  readonly marks: readonly string[];
  readonly back: Change;
}

export const livingChanges: readonly LivingChange[] = [
  {
    name: 'a single-page site that shows another article at another address',
    change: ({ gardening }) => {
      history.pushState(null, '', '/news/garden');
      document.title = 'What to sow when the frost has gone';
      const article = document.querySelector('article') as Element;
      article.innerHTML = `<h1>${document.title}</h1><p>${gardening}</p>`;
    },
    marks: [],
    back: ({ intro, accused, answered }) => {
      history.back();
      document.title = 'Two accounts of the raids over Syria';
      const article = document.querySelector('article') as Element;
      article.innerHTML = `<h1>${document.title}</h1><div class="article-body"><p>${intro}</p><p>${accused}</p><p>${answered}</p></div>`;
    },
  },
  {
    name: 'a live blog that puts a post above the others',
    change: ({ filler, answered }) => {
      const post = document.createElement('div');
      post.className = 'post';
      post.innerHTML = `<h2>Moscow once more</h2><p>${filler}</p><p>${answered}</p>`;
      document.querySelector('.article-body')?.prepend(post);
    },
    marks: [answer, accusation, answer],
    back: () => document.querySelector('.post')?.remove(),
  },
  {
    name: 'a framework that writes the same words anew',
    change: () => {
      for (const paragraph of document.querySelectorAll('.article-body p')) {
        const words = paragraph.textContent;
        paragraph.textContent = '';
        paragraph.append(...(words ?? '').split(/(?= )/).map((word) => new Text(word)));
      }
    },
    marks: [accusation, answer],
    back: () => {
      for (const paragraph of document.querySelectorAll('.article-body p')) paragraph.normalize();
    },
  },
  {
    name: 'a translation in place, and its taking back',
    change: () => {
      for (const paragraph of document.querySelectorAll('.article-body p')) {
        paragraph.setAttribute('data-before', paragraph.textContent ?? '');
        paragraph.innerHTML =
          '<font><font>Das Wetter an der Küste war die ganze Woche über klar.</font></font>';
      }
      document.documentElement.lang = 'de';
    },
    marks: [],
    back: () => {
      document.documentElement.lang = 'en';
      for (const paragraph of document.querySelectorAll('[data-before]')) {
        paragraph.textContent = paragraph.getAttribute('data-before');
        paragraph.removeAttribute('data-before');
      }
    },
  },
  {
    name: 'a paragraph that is folded away and unfolded',
    change: () => {
      const [, accused] = document.querySelectorAll<HTMLElement>('.article-body p');
      if (accused) accused.style.display = 'none';
    },
    marks: [answer],
    back: () => {
      const [, accused] = document.querySelectorAll<HTMLElement>('.article-body p');
      accused?.style.removeProperty('display');
    },
  },
  {
    name: 'a reader view that the page has itself, and the way back',
    change: () => {
      const main = document.querySelector('main') as HTMLElement;
      const view = document.createElement('div');
      view.className = 'reader-view';
      view.innerHTML = `<h1>${document.querySelector('h1')?.textContent}</h1>${document.querySelector('.article-body')?.innerHTML}`;
      main.hidden = true;
      document.body.append(view);
    },
    marks: [accusation, answer],
    back: () => {
      document.querySelector('.reader-view')?.remove();
      (document.querySelector('main') as HTMLElement).hidden = false;
    },
  },
  {
    name: 'a reader view that replaces the whole page',
    change: ({ intro, accused, answered }) => {
      document.body.innerHTML = `<section class="reader"><h1>Two accounts</h1><p>${intro}</p><p>${accused}</p><p>${answered}</p></section>`;
    },
    marks: [accusation, answer],
    back: ({ intro, accused, filler, answered }) => {
      const paragraphs = [intro, accused, filler, answered].map((words) => `<p>${words}</p>`);
      document.body.innerHTML = `<article><h1>Two accounts</h1><div class="article-body">${paragraphs.join('')}</div></article>`;
    },
  },
  {
    name: 'a change inside an open shadow root',
    change: ({ answered }) => {
      const host = document.createElement('story-update');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>${answered}</p>`;
      document.querySelector('.article-body')?.append(host);
    },
    marks: [accusation, answer, answer],
    back: () => {
      const host = [...document.querySelectorAll('story-update')].at(-1);
      host?.shadowRoot?.querySelector('p')?.remove();
    },
  },
  {
    name: 'a page that clears the highlights of everyone, once it changes again',
    change: () => {
      CSS.highlights.clear();
      document.querySelector('.article-body')?.append(document.createElement('p'));
    },
    marks: [accusation, answer],
    back: () => document.querySelector('.article-body p:empty')?.remove(),
  },
];

/** The beginnings of the sentences that are marked before such a change, and after its taking back. */
export const marksBefore: readonly string[] = [accusation, answer];

/** The marked sentences once they begin as they should, and the milliseconds from the change until then. */
export interface Followed {
  readonly marked: readonly string[];
  readonly wait: number;
}

/** Changes the page and waits until the marked sentences begin as they should. */
export async function marksFollow(page: Page, change: Change, starts: readonly string[]): Promise<Followed> {
  return page.evaluate(
    (source, texts, starts) => {
      const readMarked = (): string[] =>
        [...CSS.highlights]
          .filter(([name]) => /^counterclaim-(?!current)/.test(name))
          .flatMap(([, highlight]) => [...highlight] as Range[])
          .filter((range) => range.startContainer.isConnected && !range.collapsed)
          .map((range) => range.toString().replace(/\s+/g, ' ').trim());
      // A function of the test itself, written out because it cannot travel otherwise.
      new Function('texts', `(${source})(texts)`)(texts);
      const changed = performance.now();
      return new Promise<Followed>((resolve) => {
        const look = (): void => {
          const marked = readMarked();
          const isDone =
            marked.length === starts.length &&
            starts.every((start) => marked.some((mark) => mark.startsWith(start)));
          if (isDone) resolve({ marked, wait: performance.now() - changed });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    String(change),
    texts,
    starts,
  );
}
