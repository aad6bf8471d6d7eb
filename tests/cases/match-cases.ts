import type { Relation } from '../../src/match/match.ts';

/** A sentence in its place on a page, and what a reader would say that it is about. */
export interface MatchCase {
  readonly because: string;
  readonly title: string;
  readonly before?: readonly string[];
  readonly sentence: string;
  /** `dispute/position`, how the sentence stands to it, and positions that must be among the counter-claims. */
  readonly about: string;
  readonly relation: Relation;
  readonly answeredBy: readonly string[];
}

const flood = 'Villages under water after the Korin dam bursts in Arvania';

/** Cases on the invented pack of `sample-pack.ts`. */
export const matchCases: readonly MatchCase[] = [
  {
    because: 'the claim in nearly its own words',
    title: flood,
    sentence: 'Belmarian shelling destroyed the Korin dam.',
    about: 'korin-cause/shelled',
    relation: 'states',
    answeredBy: ['neglect', 'earthquake'],
  },
  {
    because: 'passive voice, other aliases, other inflection',
    title: flood,
    sentence: 'The dam at Korin was destroyed when it was shelled by Belmar, three days after the truce.',
    about: 'korin-cause/shelled',
    relation: 'states',
    answeredBy: ['neglect'],
  },
  {
    because: 'somebody says it',
    title: flood,
    sentence: 'Anna Torvald said that artillery fire from Belmar had destroyed the Korin dam.',
    about: 'korin-cause/shelled',
    relation: 'reports',
    answeredBy: ['neglect'],
  },
  {
    because: 'the other side of the same dispute',
    title: flood,
    sentence: 'According to Belmar, years of neglect by Arvania made the Korin dam give way.',
    about: 'korin-cause/neglect',
    relation: 'reports',
    answeredBy: ['shelled', 'earthquake'],
  },
  {
    because: 'a denial of one position is heard by that position',
    title: flood,
    sentence: 'Belmar denied that its shelling had destroyed the Korin dam.',
    about: 'korin-cause/shelled',
    relation: 'denies',
    answeredBy: ['shelled'],
  },
  {
    because: 'a plain negation is a denial too',
    title: flood,
    sentence: 'Shelling from Belmar did not destroy the Korin dam, engineers insisted.',
    about: 'korin-cause/shelled',
    relation: 'denies',
    answeredBy: ['shelled'],
  },
  {
    because: 'denying a denial states the claim',
    title: flood,
    sentence: 'Nobody denies that Belmarian shelling destroyed the Korin dam.',
    about: 'korin-cause/shelled',
    relation: 'states',
    answeredBy: ['neglect'],
  },
  {
    because: 'the same count in other words',
    title: flood,
    sentence: 'More than three hundred residents drowned in the flood at the Korin dam.',
    about: 'korin-deaths/council-count',
    relation: 'states',
    answeredBy: ['arvania-count'],
  },
  {
    because: 'a figure that both may mean',
    title: flood,
    sentence: 'The Relief Council counted 312 villagers killed by the flood at the Korin dam.',
    about: 'korin-deaths/council-count',
    relation: 'states',
    answeredBy: ['arvania-count'],
  },
  {
    because: 'the same claim with another figure',
    title: flood,
    sentence: 'The flood at the Korin dam killed 97 villagers.',
    about: 'korin-deaths/arvania-count',
    relation: 'differs',
    answeredBy: ['council-count'],
  },
  {
    because: 'a pronoun leans on the sentence before',
    title: flood,
    before: ['Arvania accuses Belmar of having attacked the Korin dam.'],
    sentence: 'It was destroyed by artillery fire from Belmar, the health ministry said.',
    about: 'korin-cause/shelled',
    relation: 'reports',
    answeredBy: ['neglect'],
  },
  {
    because: 'a typing error in a long word',
    title: flood,
    sentence: 'Belmarian shelling destroied the Korin dam.',
    about: 'korin-cause/shelled',
    relation: 'states',
    answeredBy: ['neglect'],
  },
  {
    because: 'odd quotes, soft hyphens and look-alike letters are what they look like',
    title: flood,
    sentence: 'Belmаrian shel\u00adling destroyed the «Korin dam».',
    about: 'korin-cause/shelled',
    relation: 'states',
    answeredBy: ['neglect'],
  },
  {
    because: 'of a settled dispute the refuted side is marked',
    title: 'Fever vaccine rumours in Arvania',
    sentence: 'Hundreds of children in Arvania were poisoned by the fever vaccine.',
    about: 'vaccine-rumour/made-ill',
    relation: 'states',
    answeredBy: ['not-ill'],
  },
];
