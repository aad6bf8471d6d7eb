import type { Relation } from '../../src/match/match.ts';

/** Sentences that deny or refute something in so many words, and how they stand to which position of the bundled claims. */
export const denialCases: readonly (readonly [sentence: string, position: string, relation: Relation])[] = [
  ['Israel rejected the accusation that it commits genocide in Gaza.', 'gaza-genocide/no-genocide', 'states'],
  ['Russia denied using cluster bombs in Syria.', 'syria-cluster-munitions/no-unlawful-use', 'states'],
  [
    'Moscow rejected claims that its jets had struck hospitals in Syria.',
    'syria-hospitals/hospitals-denied',
    'reports',
  ],
  [
    'Russia denies that its air strikes in Syria killed any civilians.',
    'syria-civilian-deaths/civilians-killed',
    'denies',
  ],
  ['Ukraine denied that it had blown up the Kakhovka dam.', 'kakhovka-dam/ukraine-did-it', 'denies'],
  [
    'It is not true that Russia was not behind the downing of MH17.',
    'mh17-russian-role/russia-not-involved',
    'denies',
  ],
  ['Nobody denies that Russia shot down MH17.', 'mh17-russian-role/russia-responsible', 'states'],
];

/** Sentences that say in the passive, or against another, who did it. */
export const doerCases: typeof denialCases = [
  ['The Kakhovka dam was blown up by Russia.', 'kakhovka-dam/russia-did-it', 'states'],
  ['The Kakhovka dam was blown up by Ukraine.', 'kakhovka-dam/ukraine-did-it', 'states'],
  ['Russia was accused by Ukraine of blowing up the Kakhovka dam.', 'kakhovka-dam/russia-did-it', 'reports'],
  ['It was Russia, not Ukraine, that blew up the Kakhovka dam.', 'kakhovka-dam/russia-did-it', 'states'],
  ['It was Ukraine, not Russia, that blew up the Kakhovka dam.', 'kakhovka-dam/ukraine-did-it', 'states'],
  [
    'Israel, not Islamic Jihad, was responsible for the blast at the al-Ahli hospital.',
    'gaza-al-ahli-hospital/israeli-strike',
    'states',
  ],
];

/** Of a claim that was refuted, what says so is left alone. */
export const refutations: readonly string[] = [
  'There is no evidence that 5G spreads the coronavirus.',
  'There is no evidence that ivermectin cures Covid-19.',
  'Debunked: the myth that the Great Wall is visible from space.',
  'A viral video falsely shows that vaccines make people magnetic.',
  'Vikings wore helmets without horns.',
  'Goldfish remember for months, not seconds.',
  'Obama was born in Hawaii, not in Kenya.',
  'Researchers examined the claim that ivermectin cures Covid-19.',
  'Wakefield’s paper retracted its claim that the MMR vaccine causes autism.',
];

/** What is put around a phrasing so that it is denied. */
export const denials: readonly ((phrasing: string) => string)[] = [
  (phrasing) => `The government rejected claims that ${phrasing}.`,
  (phrasing) => `There is no evidence that ${phrasing}.`,
  (phrasing) => `It is not true that ${phrasing}.`,
  (phrasing) => `False: ${phrasing}.`,
  (phrasing) => `A viral video falsely claims that ${phrasing}.`,
];

/** What is put around a phrasing so that it stands: two denials make none. */
export const undoneDenial = (phrasing: string): string => `Nobody denies that ${phrasing}.`;
