import { describe, expect, it } from 'vitest';
import { NEWS, paragraphs, readBody } from './news-sentences.ts';

const H = '<h1>Convoy reaches the besieged town after weeks of talks</h1>';
const SHARE = '<button>Share</button><button>Copy link</button>';

describe('boxes in an article', () => {
  it('are text where each post has its buttons', () => {
    const posts = NEWS.map((text) => `<div class="live-post"><p>${text}</p>${SHARE}</div>`).join('');
    expect(readBody(`<main>${H}<div>${posts}</div></main>`)).toEqual(NEWS);
  });

  it('are text with a button to listen', () => {
    const intro = `<div class="intro"><button>Listen</button>${paragraphs(0, 2)}</div>`;
    expect(readBody(`<main>${H}${intro}<div>${paragraphs(2, 8)}</div></main>`)).toEqual(NEWS.slice(0, 8));
  });

  it('are text on a page that is one form with its state in it', () => {
    const state = '<input type="hidden" value="x"><input type="hidden" value="y">';
    const parts = [0, 3, 6, 9].map((at) => `<div>${state}${paragraphs(at, at + 3)}</div>`).join('');
    expect(readBody(`<form>${H}<div>${parts}</div></form>`)).toEqual(NEWS);
  });

  it('are no text where they ask for consent, whatever their name', () => {
    const box = `<div class="css-77"><p>We and our 842 partners store information on a device, such as cookies, and process personal data.</p><p>You may accept or refuse, and change your choice at any time.</p><button>Accept</button></div>`;
    expect(readBody(`<div>${H}${paragraphs(0, 6)}</div>${box}`)).toEqual(NEWS.slice(0, 6));
  });

  it('are no text where they are filled in', () => {
    const box = `<div><p>Get the top stories of the day, free of charge, every morning.</p><input type="email"><button>Send</button></div>`;
    expect(readBody(`<article>${H}${paragraphs(0, 4)}${box}${paragraphs(4, 8)}</article>`)).toEqual(
      NEWS.slice(0, 8),
    );
  });
});
