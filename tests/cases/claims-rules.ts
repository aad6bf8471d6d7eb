/** One break of a rule: what is written into the valid folder, and how the problems that follow begin. */
export interface BrokenRule {
  readonly rule: string;
  /** Field (`<file> <path>`) → what stands there instead; undefined removes it. */
  readonly edits: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

const dispute = 'packs/dam/who-broke-it.yaml';
const ledger = 'sources/dam.yaml';
const gazette = `${ledger} gazette-flood`;
const ministry = `${ledger} northern-ministry`;

export const brokenShapes: readonly BrokenRule[] = [
  {
    rule: 'every field is there',
    edits: { [`${dispute} period`]: undefined },
    problems: [`${dispute}: period: is missing: add it`],
  },
  {
    rule: 'no field is unknown',
    edits: { [`${dispute} positions.0.holders`]: [] },
    problems: [`${dispute}: positions[0].holders: is not a known field`],
  },
  {
    rule: 'every field has its shape',
    edits: { [`${dispute} positions.0.phrasings`]: 'one' },
    problems: [`${dispute}: positions[0].phrasings: must be a list, not "one"`],
  },
  {
    rule: 'texts are filled',
    edits: { [`${dispute} positions.0.statement`]: '' },
    problems: [`${dispute}: positions[0].statement: is empty: write the position in one sentence`],
  },
  {
    rule: 'texts stand on one line',
    edits: { [`${dispute} positions.1.statement`]: 'The south shelled it.\nFor weeks.' },
    problems: [`${dispute}: positions[1].statement: runs over several lines`],
  },
  {
    rule: 'ids are kebab-case',
    edits: { [`${ledger} Bad_Id`]: undefined, [`${dispute} about.0.0`]: 'Dam' },
    problems: [`${dispute}: about[0][0]: must be kebab-case`],
  },
  {
    rule: 'titles are questions',
    edits: { [`${dispute} title`]: 'The north broke the dam.' },
    problems: [`${dispute}: title: must be a neutral question`],
  },
  {
    rule: 'status is of the vocabulary',
    edits: { [`${dispute} status`]: 'debunked' },
    problems: [`${dispute}: status: is "debunked": write one of "contested", "false"`],
  },
  {
    rule: 'topic is of the vocabulary',
    edits: { [`${dispute} topic`]: 'dams' },
    problems: [`${dispute}: topic: must be one of war, international`],
  },
  {
    rule: 'kind of source is of the vocabulary',
    edits: { [`${gazette}.kind`]: 'blog' },
    problems: [`${ledger}: gazette-flood.kind: is "blog": write one of "primary"`],
  },
  {
    rule: 'type of entity is of the vocabulary',
    edits: { 'entities/places.yaml dam.type': 'thing' },
    problems: ['entities/places.yaml: dam.type: is "thing": write one of "person"'],
  },
  {
    rule: 'role of reviewer is of the vocabulary',
    edits: { [`${dispute} reviews.0.role`]: 'editor' },
    problems: [`${dispute}: reviews[0].role: is "editor": write one of "author", "verifier"`],
  },
  {
    rule: 'dates are ISO dates',
    edits: { [`${gazette}.date`]: '4 May 2021' },
    problems: [`${ledger}: gazette-flood.date: must be a date such as 2015`],
  },
  {
    rule: 'languages are codes',
    edits: { [`${gazette}.language`]: 'English' },
    problems: [`${ledger}: gazette-flood.language: must be a language code`],
  },
  {
    rule: 'two positions at least',
    edits: { [`${dispute} positions.1`]: undefined },
    problems: [`${dispute}: positions: has fewer than two positions`],
  },
  {
    rule: 'three phrasings at least',
    edits: { [`${dispute} positions.0.phrasings.2`]: undefined },
    problems: [`${dispute}: positions[0].phrasings: has fewer than 3 phrasings`],
  },
  {
    rule: 'eight phrasings at most',
    edits: { [`${dispute} positions.0.phrasings`]: [...'abcdefghi'].map((letter) => `Dam ${letter} gone`) },
    problems: [`${dispute}: positions[0].phrasings: has more than 8 phrasings`],
  },
  {
    rule: 'somebody holds each position',
    edits: { [`${dispute} positions.0.heldBy`]: [] },
    problems: [`${dispute}: positions[0].heldBy: names nobody`],
  },
  {
    rule: 'about names entities',
    edits: { [`${dispute} about.0`]: [] },
    problems: [`${dispute}: about[0]: is an empty group`],
  },
  {
    rule: 'evidence notes are filled',
    edits: { [`${ministry}.note`]: '' },
    problems: [`${ledger}: northern-ministry.note: is empty: write what the text says`],
  },
  {
    rule: 'packs have a manifest',
    edits: { 'packs/dam/pack.yaml': undefined },
    problems: ['packs/dam/pack.yaml: is missing: add it with name, version'],
  },
  {
    rule: 'versions have three parts',
    edits: { 'packs/dam/pack.yaml version': '1' },
    problems: ['packs/dam/pack.yaml: version: must be a version such as 1.0.0'],
  },
  {
    rule: 'files lie where they are read',
    edits: { 'packs/stray.yaml': {} },
    problems: ['packs/stray.yaml: is in no place that is read'],
  },
  {
    rule: 'entities are named once over all files',
    edits: { 'entities/more.yaml': { dam: null } },
    problems: [
      'entities/more.yaml: dam: is also an entity of entities/places.yaml',
      'entities/more.yaml: dam: must be a group of named fields, not null',
    ],
  },
  {
    rule: 'wordings are of disputes and positions that exist, each written once',
    edits: {
      'wordings/dam.yaml': [
        { dispute: 'who-mended-it', stating: [{ position: 'north-did', text: 'The north mended it.' }] },
        {
          dispute: 'who-broke-it',
          stating: [
            { position: 'west-did', text: 'It was the west.' },
            { position: 'north-did', text: 'The dam fell to northern sappers.' },
            { position: 'north-did', text: 'The dam fell to northern sappers!' },
          ],
          beside: ['The dam fell to Northern sappers', 'Engineers built the dam in 1950.'],
        },
        { dispute: 'who-broke-it' },
      ],
    },
    problems: [
      'wordings/dam.yaml: [2]: holds no sentence: add one under stating or beside',
      'wordings/dam.yaml: [0].dispute: who-mended-it is no dispute',
      'wordings/dam.yaml: [1].stating[0].position: west-did is no position of who-broke-it',
      'wordings/dam.yaml: [1].stating[2].text: stands in wordings/dam.yaml too',
      'wordings/dam.yaml: [1].beside[0]: stands in wordings/dam.yaml too',
    ],
  },
  {
    rule: 'source ids are unique over the ledger',
    edits: { 'sources/more.yaml': { 'gazette-flood': null } },
    problems: [
      'sources/more.yaml: gazette-flood: is also the id of a source in sources/dam.yaml',
      'sources/more.yaml: gazette-flood: must be a group of named fields, not null',
    ],
  },
];

export const brokenDisputes: readonly BrokenRule[] = [
  {
    rule: 'the id is the name of the file',
    edits: { [`${dispute} id`]: 'who-did-it' },
    problems: [`${dispute}: id: is who-did-it in a file named who-broke-it.yaml`],
  },
  {
    rule: 'position ids are unique',
    edits: {
      [`${dispute} positions.1.id`]: 'north-did',
      [`${dispute} positions.0.deniedBy`]: [],
      [`${dispute} positions.1.deniedBy`]: [],
    },
    problems: [`${dispute}: positions[1].id: north-did is also the id of another position`],
  },
  {
    rule: 'deniedBy names positions of the same dispute',
    edits: { [`${dispute} positions.0.deniedBy.0`]: 'nobody-did' },
    problems: [
      `${dispute}: positions[0].deniedBy[0]: nobody-did is no position here: name one of north-did, south-did`,
    ],
  },
  {
    rule: 'no position denies itself',
    edits: { [`${dispute} positions.0.deniedBy.0`]: 'north-did' },
    problems: [`${dispute}: positions[0].deniedBy[0]: a position cannot deny itself`],
  },
  {
    rule: 'a settled dispute says what was refuted',
    edits: { [`${dispute} status`]: 'misleading' },
    problems: [`${dispute}: refuted: is missing, though the status is misleading`],
  },
  {
    rule: 'an open dispute refutes nothing',
    edits: { [`${dispute} refuted`]: 'north-did' },
    problems: [`${dispute}: refuted: does not go with the status contested`],
  },
  {
    rule: 'refuted names a position',
    edits: { [`${dispute} status`]: 'misleading', [`${dispute} refuted`]: 'nobody-did' },
    problems: [`${dispute}: refuted: nobody-did is no position here`],
  },
  {
    rule: 'entities exist',
    edits: { [`${dispute} about.1.0`]: 'east' },
    problems: [`${dispute}: about[1][0]: east is not in entities/`],
  },
  {
    rule: 'dates are of the calendar',
    edits: { [`${dispute} positions.0.heldBy.0.since`]: '2021-02-30' },
    problems: [`${dispute}: positions[0].heldBy[0].since: 2021-02-30 is no day of the calendar`],
  },
  {
    rule: 'no date lies in the future',
    edits: { [`${dispute} period.to`]: '2022-04' },
    problems: [`${dispute}: period.to: 2022-04 lies in the future`],
  },
  {
    rule: 'a period ends after it begins',
    edits: { [`${dispute} period.to`]: '2020' },
    problems: [`${dispute}: period.to: 2020 comes before 2021-05-02`],
  },
  {
    rule: 'somebody holds a position until after taking it up',
    edits: { [`${dispute} positions.1.heldBy.0.until`]: '2021-04' },
    problems: [`${dispute}: positions[1].heldBy[0].until: 2021-04 comes before 2021-05-03`],
  },
  {
    rule: 'the author signs',
    edits: { [`${dispute} reviews.0`]: undefined },
    problems: [`${dispute}: reviews: has no mark of the author`],
  },
  {
    rule: 'a verifier signs',
    edits: { [`${dispute} reviews.1`]: undefined },
    problems: [`${dispute}: reviews: has no mark of a verifier`],
  },
  {
    rule: 'the verifier signs what the author last changed',
    edits: { [`${dispute} reviews.0.date`]: '2022-02-01' },
    problems: [
      `${dispute}: reviews: the author changed it on 2022-02-01, after it was verified on 2022-01-11`,
    ],
  },
  {
    rule: 'no two phrasings are the same but for case and punctuation',
    edits: { [`${dispute} positions.0.phrasings.1`]: '“Northern troops”, destroyed the DAM!' },
    problems: [
      `${dispute}: positions[0].phrasings[1]: says almost the same as “Northern troops destroyed the dam”`,
    ],
  },
  {
    rule: 'no phrasing changes one word in many of the statement',
    edits: {
      [`${dispute} positions.0.phrasings.2`]:
        'The north blew up the dam on 3 May 2021 and drowned 1,015 people',
    },
    problems: [`${dispute}: positions[0].phrasings[2]: says almost the same as “The north blew up`],
  },
  {
    rule: 'no two positions share a phrasing',
    edits: { [`${dispute} positions.1.phrasings.0`]: 'Northern troops destroyed the dam' },
    problems: [`${dispute}: positions[1].phrasings[0]: says almost the same as “Northern troops`],
  },
  {
    rule: 'phrasings in the language of the pack are among the phrasings',
    edits: { [`${dispute} positions.1.phrasingsIn`]: { en: ['The dam gave way under fire'] } },
    problems: [`${dispute}: positions[1].phrasingsIn.en: is the language of the pack`],
  },
  {
    rule: 'sources are in the ledger',
    edits: { [`${dispute} positions.0.sources.1`]: 'hearsay' },
    problems: [`${dispute}: positions[0].sources[1]: hearsay is not in the ledger`],
  },
  {
    rule: 'a position names a source once',
    edits: { [`${dispute} positions.0.sources.1`]: 'gazette-flood' },
    problems: [`${dispute}: positions[0].sources[1]: gazette-flood is named twice`],
  },
  {
    rule: 'no source is older than the events',
    edits: { [`${ministry}.date`]: '2021-04' },
    problems: [
      `${dispute}: positions[1].sources[0]: northern-ministry appeared in 2021-04, before the events began`,
    ],
  },
  {
    rule: 'a contested dispute has sources on two sides',
    edits: {
      [`${dispute} positions.0.sources`]: [],
      [gazette]: undefined,
      [`${dispute} positions.0.statement`]: 'The north did it.',
    },
    problems: [`${dispute}: status: is contested, with sources on fewer than two positions`],
  },
  {
    rule: 'a false claim is refuted by two publishers, or by one that looked',
    edits: { [`${dispute} status`]: 'false', [`${dispute} refuted`]: 'north-did' },
    problems: [`${dispute}: status: is false on the word of fewer than two publishers`],
  },
  {
    rule: 'every figure of a statement is in a note',
    edits: { [`${dispute} positions.0.statement`]: 'The north blew up the dam and drowned 1,016 people.' },
    problems: [`${dispute}: positions[0].statement: the figure 1016 is in no evidence note`],
  },
  {
    rule: 'a note of the other side bears out nothing',
    edits: { [`${dispute} positions.1.statement`]: 'The south drowned one thousand and fifteen people.' },
    problems: [`${dispute}: positions[1].statement: the figure 1015 is in no evidence note`],
  },
  {
    rule: 'years outside the period are figures too',
    edits: { [`${dispute} positions.1.statement`]: 'The south had shelled the dam since 2014.' },
    problems: [`${dispute}: positions[1].statement: the figure 2014 is in no evidence note`],
  },
  {
    rule: 'the figures of a question are in a note',
    edits: { [`${dispute} title`]: 'Who drowned 1,016 people?' },
    problems: [`${dispute}: title: the figure 1016 is in no evidence note of the dispute`],
  },
  {
    rule: 'whoever answers a claim has a source for it',
    edits: {
      [`${dispute} status`]: 'misleading',
      [`${dispute} refuted`]: 'north-did',
      [`${dispute} positions.1.sources`]: [],
      [ministry]: undefined,
    },
    problems: [`${dispute}: positions[1].sources: is empty: an answer to a claim needs a source`],
  },
  {
    rule: 'the verifier looked every source up again',
    edits: { [`${gazette}.checked`]: '2022-01-10' },
    problems: [`${dispute}: positions[0].sources[0]: gazette-flood was last looked up on 2022-01-10`],
  },
  {
    rule: 'no text repeats eight words of a title',
    edits: {
      [`${gazette}.title`]: 'A thousand drown as the great dam of the north gives way',
      [`${dispute} positions.0.phrasings.2`]: 'Many drown as the great dam of the North gives up',
    },
    problems: [`${dispute}: positions[0].phrasings[2]: repeats the words of the title “A thousand drown`],
  },
  {
    rule: 'addresses stand in the ledger alone',
    edits: {
      [`${dispute} positions.1.phrasings.0`]: 'Southern guns hit the dam, says https://example.com/7',
    },
    problems: [`${dispute}: positions[1].phrasings[0]: holds an address`],
  },
];

export const brokenLedgers: readonly BrokenRule[] = [
  {
    rule: 'every source is used',
    edits: {
      [`${dispute} positions.0.sources`]: ['northern-ministry'],
      [`${dispute} positions.0.statement`]: 'The north did it.',
    },
    problems: [`${ledger}: gazette-flood: is used by no position`],
  },
  {
    rule: 'no page is entered twice',
    edits: {
      [`${ministry}.url`]: 'http://gazette.example.org/2021/dam-flood/',
      [`${ministry}.publisher`]: 'The Gazette',
    },
    problems: [`${ledger}: northern-ministry.url: is also the address of gazette-flood in sources/dam.yaml`],
  },
  {
    rule: 'the host is in the table',
    edits: { [`${gazette}.url`]: 'https://gazette.example.net/dam' },
    problems: [`${ledger}: gazette-flood.url: the host gazette.example.net is not in hosts.yaml`],
  },
  {
    rule: 'the publisher agrees with the table',
    edits: { [`${gazette}.publisher`]: 'The Example' },
    problems: [
      `${ledger}: gazette-flood.publisher: The Example does not publish at gazette.example.org, but The Gazette`,
    ],
  },
  {
    rule: 'a page appears before it is checked',
    edits: {
      [`${gazette}.checked`]: '2021-05-03',
      [`${dispute} reviews`]: [
        { role: 'author', date: '2021-05-03' },
        { role: 'verifier', date: '2021-05-03' },
      ],
    },
    problems: [`${ledger}: gazette-flood.checked: 2021-05-03 is before the page appeared in 2021-05-04`],
  },
  {
    rule: 'a page is checked before today',
    edits: { [`${gazette}.checked`]: '2022-03-02' },
    problems: [`${ledger}: gazette-flood.checked: 2022-03-02 lies in the future`],
  },
  {
    rule: 'no source is older than the event that it reports',
    edits: { [`${gazette}.event`]: '2021-05-05' },
    problems: [`${ledger}: gazette-flood.date: 2021-05-04 is before the event of 2021-05-05`],
  },
  {
    rule: 'entities have names',
    edits: { 'entities/places.yaml dam.aliases': [] },
    problems: ['entities/places.yaml: dam.aliases: is empty, and so is exact'],
  },
  {
    rule: 'implied entities exist',
    edits: { 'entities/places.yaml north.implies.0': 'east' },
    problems: ['entities/places.yaml: north.implies[0]: east is not an entity here'],
  },
  {
    rule: 'no entity implies itself',
    edits: { 'entities/places.yaml north.implies.0': 'north' },
    problems: ['entities/places.yaml: north.implies[0]: an entity cannot imply itself'],
  },
];

/** Edits after which every rule still holds. */
export const allowed: readonly (readonly [name: string, edits: BrokenRule['edits']])[] = [
  [
    'a source older than the period, marked with the event that it reports',
    { [`${ministry}.date`]: '2020-12', [`${ministry}.event`]: '2020-11' },
  ],
  [
    'a false claim refuted by one primary source',
    { [`${dispute} status`]: 'false', [`${dispute} refuted`]: 'north-did', [`${ministry}.kind`]: 'primary' },
  ],
  [
    'a false claim refuted by two publishers',
    {
      [`${dispute} status`]: 'false',
      [`${dispute} refuted`]: 'south-did',
      [`${dispute} positions.0.sources.1`]: 'third-voice',
      [`${ledger} third-voice`]: {
        url: 'https://example.com/third',
        publisher: 'The Example',
        date: '2021-05-06',
        language: 'en',
        kind: 'press',
        note: 'Divers found charges.',
        checked: '2022-01-11',
      },
    },
  ],
  [
    'a figure in words for one in digits',
    { [`${dispute} positions.0.statement`]: 'The north drowned one thousand and fifteen people.' },
  ],
  [
    'a percentage that follows from two counts of one note',
    {
      [`${dispute} positions.1.statement`]: 'The south fired 23 per cent of the shells.',
      [`${ministry}.note`]: 'Of 64 shells, 15 came from the south.',
    },
  ],
  [
    'a percentage of those that were not',
    {
      [`${dispute} positions.1.statement`]: 'The north fired 77% of the shells.',
      [`${ministry}.note`]: 'Of 64 shells, 15 came from the south.',
    },
  ],
  [
    'one in so many for a percentage',
    {
      [`${dispute} positions.1.statement`]: 'One in 20 shells came from the north.',
      [`${ministry}.note`]: 'The north fired 5 % of the shells.',
    },
  ],
  [
    'a year outside the period that a note names',
    {
      [`${dispute} positions.1.statement`]: 'The south had shelled the dam since 2014.',
      [`${ministry}.note`]: 'The shelling began in May 2014.',
    },
  ],
  [
    'a refuted claim that is known from those who refute it alone',
    {
      [`${dispute} status`]: 'false',
      [`${dispute} refuted`]: 'south-did',
      [`${dispute} positions.1.sources`]: [],
      [ministry]: undefined,
      [`${gazette}.kind`]: 'fact-checker',
    },
  ],
  ['a dispute that has not ended', { [`${dispute} period.to`]: undefined }],
  [
    'a number as part of a name',
    { [`${dispute} positions.1.statement`]: 'The south hit the dam with BM-21 rockets.' },
  ],
];
