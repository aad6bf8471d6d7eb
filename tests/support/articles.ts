/** Articles of our own writing, of which it is known which sentences are disputed. */

/** Two disputed sentences, one for each side, among sentences that nobody disputes. */
export const twoSides = {
  headline: 'Two accounts of the raids over Syria',
  paragraphs: [
    'Russia’s air force has been flying over Syria since the end of September 2015, at the request of the government in Damascus.',
    'Only one in 20 Russian air strikes in Syria has hit Islamic State, Defence Secretary Michael Fallon said.',
    'The parliament in London went into recess on Thursday, and its members travelled home by train.',
    'Russia says its jets are attacking Islamic State forces in Syria.',
    'The weather over the coast was clear for most of the week.',
  ],
  accusation: 'Only one in 20 Russian air strikes',
  answer: 'Russia says its jets are attacking',
} as const;

/** The same, with an accusation that two disputes are about. */
export const twoDisputes = {
  ...twoSides,
  paragraphs: twoSides.paragraphs.map((paragraph) =>
    paragraph.startsWith(twoSides.accusation)
      ? 'Russian jets used cluster munitions in Syria and bombed hospitals, Amnesty International said.'
      : paragraph,
  ),
  accusation: 'Russian jets used cluster munitions',
} as const;

/** Nothing in it is disputed. */
export const gardening = {
  headline: 'What to sow when the frost has gone',
  paragraphs: [
    'Broad beans can go into the ground as soon as the soil crumbles in the hand.',
    'Peas follow a fortnight later, and lettuce whenever a warm evening tempts you outside.',
    'Keep a sheet of fleece ready, because a clear night in May can still surprise the garden.',
  ],
} as const;
