import type { Cue } from '../../../src/text/cue.ts';

type Stated = readonly [kind: Cue['kind'], cue: string, scope: string];

/** Texts with every cue of theirs, in order: its kind, its words, what it governs. */
export const cues: readonly (readonly [language: string, text: string, ...stated: Stated[]])[] = [
  ['en', 'The jets hit the camp.'],
  ['en', '"They hit the camp," he said.', ['attribution', 'said', 'They hit the camp']],
  [
    'en',
    '"They came. They hit the camp," Ross told The Sun.',
    ['attribution', 'told', 'They came. They hit the camp'],
  ],
  ['en', 'The group said jets hit the camp.', ['attribution', 'said', 'jets hit the camp']],
  [
    'en',
    'Jets hit the camp, the group said a day later, citing residents.',
    ['attribution', 'said', 'Jets hit the camp'],
  ],
  ['en', 'Jets hit the camp, the group said.', ['attribution', 'said', 'Jets hit the camp']],
  ['en', 'According to the group, jets hit the camp.', ['attribution', 'According to', 'jets hit the camp']],
  ['en', 'Jets hit the camp, according to the group.', ['attribution', 'according to', 'Jets hit the camp']],
  ['en', 'Moscow insists that it hit the camp.', ['attribution', 'insists', 'that it hit the camp']],
  ['en', 'Putin has been accused of using air strikes.', ['attribution', 'accused of', 'using air strikes']],
  [
    'en',
    'They condemned Russia for killing civilians.',
    ['attribution', 'condemned Russia for', 'killing civilians'],
  ],
  [
    'en',
    'The strikes must be confined to the camp.',
    ['hypothetical', 'must', 'The strikes must be confined to the camp'],
  ],
  ['en', 'Jets must have hit the camp.'],
  ['en', 'They reportedly hit a camp.', ['hedge', 'reportedly', 'They reportedly hit a camp']],
  [
    'en',
    'The jets may have hit a camp, but a school stands.',
    ['hedge', 'may', 'The jets may have hit a camp'],
  ],
  ['en', 'The jets came in May 2015.'],
  ['en', 'If jets hit a camp, rebels will leave.', ['hypothetical', 'If', 'jets hit a camp']],
  ['en', 'Jets would hit the camp.', ['hypothetical', 'would', 'Jets would hit the camp']],
  ['en', 'Did the jets hit the camp?', ['question', '?', 'Did the jets hit the camp']],
  ['en', 'It flew. Did it hit? Yes.', ['question', '?', 'Did it hit']],
  ['en', 'He questions whether jets hit the camp.', ['question', 'questions whether', 'jets hit the camp']],
  ['en', 'It is unclear whether it was hit.', ['question', 'unclear whether', 'it was hit']],
  ['en', 'See https://example.org/?id=1 for more.'],
  ['en', 'Mr. Ross did not say so.', ['negation', 'not', 'say so'], ['attribution', 'say', 'so']],
  ['de', 'Laut Moskau traf sie das Lager.', ['attribution', 'Laut', 'Moskau traf sie das Lager']],
  ['fr', 'Obama est né au Kenya.'],
  ['fr', 'Selon Moscou, le camp a été touché.', ['attribution', 'Selon', 'le camp a été touché']],
  ['es', 'El campo fue atacado, según Moscú.', ['attribution', 'según', 'El campo fue atacado']],
  ['ru', '«Мы попали в лагерь», — сказал он.', ['attribution', 'сказал', 'Мы попали в лагерь']],
  [
    'pl',
    'Czy trafili w obóz?',
    ['question', 'Czy', 'trafili w obóz'],
    ['question', '?', 'Czy trafili w obóz'],
  ],
  ['ar', 'هل أصابت المعسكر؟', ['question', 'هل', 'أصابت المعسكر'], ['question', '؟', 'هل أصابت المعسكر']],
];
