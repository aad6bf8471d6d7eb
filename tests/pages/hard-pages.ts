/** A page of our own that imitates a hard layout: what makes it hard, and what is to be read of it. */
export interface HardPage {
  /** `<name>.html` beside this file. */
  readonly name: string;
  readonly reason: string;
  readonly state?: 'read' | 'no-text' | 'fact-check';
  readonly sentences: number;
  /** How the marked sentences begin, in reading order. */
  readonly marks: readonly string[];
}

const accusation = 'Only one in 20';
const answer = 'Russia says its jets';

export const hardPages: readonly HardPage[] = [
  {
    name: 'paywall',
    reason:
      'the article is cut short; a sign-up form stands in it, hidden text behind it, a dialogue over it',
    sentences: 4,
    // Not the stand-first, which only announces what both sides say.
    marks: [accusation],
  },
  {
    name: 'live-blog',
    reason: 'many articles on one page, newest first, each with a time, a heading and share buttons',
    sentences: 10,
    marks: [accusation, answer],
  },
  { name: 'right-to-left', reason: 'Arabic, with names in Latin letters within', sentences: 6, marks: [] },
  {
    name: 'shadow-roots',
    reason: 'the article stands in an open shadow root, a word of a sentence in a slot of it',
    sentences: 4,
    marks: [accusation],
  },
  {
    name: 'table-layout',
    reason: 'markup of 1998: no headings, no paragraphs, tables and breaks, nothing closed',
    sentences: 7,
    marks: [accusation, answer],
  },
  {
    name: 'gallery',
    reason: 'captions of the article’s own pictures beside captions of other stories',
    sentences: 7,
    marks: [answer],
  },
  {
    name: 'comments',
    reason: 'comments outweigh the article ten to one and repeat disputed sentences',
    sentences: 4,
    marks: [],
  },
  {
    name: 'inline-tangle',
    reason: 'sentences run through links, emphasis, soft hyphens, entities, breaks and hidden text',
    sentences: 6,
    marks: [accusation, answer],
  },
  {
    name: 'div-soup',
    reason: 'generated class names and no elements with a meaning',
    sentences: 6,
    marks: [accusation, answer],
  },
  {
    name: 'ruby',
    reason: 'Japanese without spaces, readings beside the signs, quotations of several sentences',
    sentences: 5,
    marks: [],
  },
  {
    name: 'interview',
    reason: 'questions and answers in a definition list, a pull quote that repeats one, a newsletter form',
    sentences: 9,
    marks: [accusation, answer],
  },
  {
    name: 'editable',
    reason: 'disputed sentences in code, fields, forms and what the reader edits',
    sentences: 4,
    marks: [],
  },
  {
    name: 'fact-check',
    reason: 'the page is itself a fact-check and says so in its markup',
    state: 'fact-check',
    sentences: 0,
    marks: [],
  },
  {
    name: 'hostile-markup',
    reason:
      'nonsense in lang and dir, names of object members as classes, tags closed that were never opened',
    sentences: 5,
    marks: [accusation, answer],
  },
  {
    name: 'dark-columns',
    reason: 'light text on a dark ground in two columns, cut up by advertisements',
    sentences: 5,
    marks: [accusation, answer],
  },
  {
    name: 'endless',
    reason: 'a second story follows the first on the same page',
    sentences: 8,
    marks: [accusation],
  },
];
