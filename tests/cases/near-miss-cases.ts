/** A sentence that a hasty matcher would mark, in its place on a page. */
export interface NearMiss {
  readonly because: string;
  readonly title: string;
  readonly before?: readonly string[];
  readonly sentence: string;
  /** Marked today, though it should not be. */
  readonly isStillMarked?: true;
}

const flood = 'Villages under water after the Korin dam bursts in Arvania';
const syria = 'Russia steps up air strikes in Syria';
const ukraine = 'Russia launches new wave of strikes on Ukraine';
const yemen = 'Saudi-led coalition steps up air strikes in Yemen';

/** Near misses of the invented pack of `sample-pack.ts`. */
export const sampleNearMisses: readonly NearMiss[] = [
  { because: 'a question', title: flood, sentence: 'Did Belmarian shelling destroy the Korin dam?' },
  {
    because: 'an indirect question',
    title: flood,
    sentence: 'Engineers asked whether Belmarian shelling destroyed the Korin dam.',
  },
  {
    because: 'a hypothesis',
    title: flood,
    sentence: 'If Belmarian shelling destroyed the Korin dam, the truce is over.',
  },
  {
    because: 'another dam',
    title: 'Ostra dam bursts in Belmar',
    sentence: 'Shelling destroyed the Ostra dam.',
  },
  {
    because: 'another country’s flood',
    title: 'Floods in Belmar',
    sentence: 'More than 300 villagers drowned in the flood.',
  },
  {
    because: 'undisputed background',
    title: flood,
    sentence: 'The Korin dam was built in 1964 and lies 80 km from Belmar.',
  },
  {
    because: 'what was done, not what caused it',
    title: flood,
    sentence: 'The Relief Council sent boats to the villages below the Korin dam.',
  },
  {
    because: 'the denial of a settled rumour',
    title: 'Vaccine rumours in Arvania',
    sentence: 'The fever vaccine did not poison children in Arvania.',
  },
  {
    because: 'the side of a settled dispute that nobody refuted',
    title: 'Vaccine rumours in Arvania',
    sentence: 'No child fell ill from the fever vaccine, the health ministry said.',
  },
  {
    because: 'a headline about the check itself',
    title: 'Vaccine rumours in Arvania',
    sentence: 'Fact check: false claims that the fever vaccine poisoned hundreds of children',
  },
  {
    because: 'no page of this country',
    title: 'Fever season begins',
    sentence: 'Hundreds of children were poisoned by the fever vaccine.',
  },
  {
    because: 'another year',
    title: flood,
    sentence: 'In 1987 more than 300 villagers drowned in a flood at the Korin dam.',
  },
];

/** Near misses of the claims that come with the project. */
export const bundledNearMisses: readonly NearMiss[] = [
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Russian air strikes killed more than 1,000 civilians, monitors said.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Russian missiles hit a hospital in Kharkiv and killed eight children.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Moscow denied that its strikes had killed civilians.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Russia has used cluster munitions in populated areas, rights groups said.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'The vast majority are not against military targets at all.',
  },
  {
    because: 'another actor',
    title: yemen,
    sentence: 'Coalition air strikes killed at least 36 civilians, including five children.',
  },
  {
    because: 'another actor',
    title: yemen,
    sentence: 'The raids hit a hospital run by Médecins Sans Frontières.',
  },
  {
    because: 'another war, the same pronouns',
    title: yemen,
    before: ['Saudi jets struck the Houthi rebels again.'],
    sentence: 'The vast majority of the strikes were not against al-Qaeda at all.',
  },
  {
    because: 'another actor on a page about Syria',
    title: syria,
    sentence: 'US-led air strikes killed at least 56 civilians near Manbij.',
  },
  {
    because: 'another actor on a page about Syria',
    title: syria,
    sentence: 'British jets carried out their first strikes on an oil field held by IS.',
  },
  {
    because: 'another actor on a page about Syria',
    title: syria,
    sentence: 'Islamic State fighters killed 45 people in a bombing in Damascus.',
  },
  {
    because: 'another actor on a page about Syria',
    title: syria,
    sentence: 'Turkish jets shot down a Russian Su-24 near the border.',
  },
  {
    because: 'a question',
    title: syria,
    sentence: 'Are Russian jets targeting rebel groups rather than Islamic State?',
  },
  { because: 'a question', title: syria, sentence: 'Have Russian air strikes killed civilians in Syria?' },
  {
    because: 'a question',
    title: syria,
    sentence: 'Reporters asked whether Russia had used cluster bombs in Syria.',
  },
  {
    because: 'a hypothesis',
    title: syria,
    sentence: 'If Russian air strikes killed civilians in Syria, those responsible must answer for it.',
  },
  {
    because: 'a hypothesis',
    title: syria,
    sentence: 'The Pentagon would protect the rebels if they were bombed by Russian jets.',
  },
  {
    because: 'undisputed background',
    title: syria,
    sentence: 'Russia began its air campaign in Syria on 30 September 2015.',
  },
  {
    because: 'undisputed background',
    title: syria,
    sentence: 'Russia is one of President Assad’s closest allies.',
  },
  {
    because: 'diplomacy',
    title: syria,
    sentence: 'Russia and the United States agreed to hold peace talks on Syria in Geneva.',
  },
  {
    because: 'diplomacy',
    title: syria,
    sentence: 'Sergei Lavrov met John Kerry in New York to discuss Syria.',
  },
  {
    because: 'the course of the war',
    title: syria,
    sentence: 'Syrian government troops recaptured two villages south of Aleppo.',
  },
  {
    because: 'a motive',
    title: syria,
    sentence: 'Putin wants to restore Russia’s place as a world power, analysts say.',
  },
  {
    because: 'another subject on the same page',
    title: syria,
    sentence: 'Oil prices rose after the air strikes, and the rouble gained against the dollar.',
  },
  {
    because: 'another subject on the same page',
    title: syria,
    sentence: 'The European Union extended its sanctions against Russia by six months.',
  },
  {
    because: 'refugees',
    title: syria,
    sentence: 'More than four million Syrians have fled the war since 2011.',
  },
  {
    because: 'aid',
    title: syria,
    sentence: 'The United Nations suspended planned aid convoys to three besieged towns in Syria.',
  },
  {
    because: 'no event at all',
    title: syria,
    sentence: 'Children played football beside a playground in Moscow.',
  },
  {
    because: 'a photo caption',
    title: syria,
    sentence: 'A Russian Su-34 takes off from the Hmeimim air base.',
  },
  {
    because: 'the weather',
    title: syria,
    sentence: 'A sandstorm grounded aircraft across Syria on Tuesday.',
  },
  {
    because: 'a plan, not a deed',
    title: syria,
    sentence: 'David Cameron wants Britain to join the air strikes against Islamic State in Syria.',
  },
  {
    because: 'a vote, not a deed',
    title: syria,
    sentence: 'Parliament voted for air strikes on Islamic State in Syria by 397 to 223.',
  },
  {
    because: 'another year',
    title: syria,
    sentence: 'In 1999 Russian air strikes killed hundreds of civilians in Grozny.',
  },
  {
    because: 'another place',
    title: syria,
    sentence: 'Russian air strikes killed civilians in Grozny, Chechens remember.',
  },
  {
    because: 'sport',
    title: 'Russia beat Syria in a friendly',
    sentence: 'Russia hit Syria with three strikes in the first half.',
  },
  {
    because: 'another year',
    title: syria,
    sentence: 'In 2008 Russian air strikes killed dozens of civilians in Gori.',
  },
  {
    because: 'another year',
    title: syria,
    sentence: 'Five years on, families in Aleppo still look for graves.',
  },
  {
    because: 'another figure of something else',
    title: syria,
    sentence: 'Russia has spent more than 1,000 million roubles on its base in Syria.',
  },
  {
    because: 'another figure of something else',
    title: syria,
    sentence: 'More than 1,000 schools in Syria have closed since the war began.',
  },
  {
    because: 'another actor',
    title: syria,
    sentence: 'The US-led coalition admitted that its strikes had killed 1,015 civilians in Iraq and Syria.',
  },
  {
    because: 'another actor',
    title: syria,
    sentence: 'Israeli jets hit a weapons depot near Damascus, state media said.',
  },
  {
    because: 'another actor',
    title: syria,
    sentence: 'Government helicopters dropped barrel bombs that killed 36 civilians in Douma.',
    isStillMarked: true,
  },
  {
    because: 'another actor',
    title: syria,
    sentence: 'Rebel shells killed eight children in government-held Aleppo.',
  },
  {
    because: 'a question',
    title: syria,
    sentence: 'How many civilians have died in Russian air strikes in Syria?',
  },
  {
    because: 'a question',
    title: syria,
    sentence: 'What did Russia really hit in Homs on Wednesday?',
  },
  {
    because: 'a question',
    title: syria,
    sentence: 'Did four Russian cruise missiles crash in Iran?',
  },
  {
    because: 'a hypothesis',
    title: syria,
    sentence: 'It would be a war crime if Russian jets bombed hospitals on purpose.',
  },
  {
    because: 'a hypothesis',
    title: syria,
    sentence: 'Should Russia use cluster bombs in Syria, the inquiry will be told at once.',
  },
  {
    because: 'a demand',
    title: syria,
    sentence: 'Russian air strikes must be confined to Islamic State, Mr Hollande told Mr Putin.',
  },
  {
    because: 'a demand',
    title: syria,
    sentence: 'Russia should target Islamic State and not the opposition, the minister argued.',
  },
  {
    because: 'a headline about the check itself',
    title: syria,
    sentence: 'Fact check: what we know about Russian air strikes in Syria',
  },
  {
    because: 'a headline about the check itself',
    title: syria,
    sentence: 'How we verified the videos of air strikes in Syria',
  },
  {
    because: 'a headline about the check itself',
    title: syria,
    sentence: 'Reality Check: are Russian claims about strikes in Syria true?',
  },
  {
    because: 'a plan',
    title: syria,
    sentence: 'Russia plans to send more jets to Syria next month, Interfax reported.',
  },
  {
    because: 'a prediction',
    title: syria,
    sentence: 'The strikes will only fuel more extremism, Washington warned.',
  },
  {
    because: 'equipment',
    title: syria,
    sentence: 'Cluster bombs scatter dozens of small bombs over a wide area.',
  },
  {
    because: 'equipment',
    title: syria,
    sentence: 'The Caspian flotilla has four ships that carry Kalibr missiles.',
    isStillMarked: true,
  },
  {
    because: 'law',
    title: syria,
    sentence: 'Attacks on hospitals are banned by the Geneva Conventions.',
  },
  {
    because: 'a method',
    title: syria,
    sentence: 'The Syrian Observatory for Human Rights relies on a network of activists inside the country.',
  },
  {
    because: 'a method',
    title: syria,
    sentence: 'Amnesty interviewed witnesses by telephone and had pictures checked by weapons experts.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Amnesty International said Russian strikes killed at least 200 civilians.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'Only one in 20 missiles was aimed at a military target, officials said.',
  },
  {
    because: 'another war',
    title: ukraine,
    sentence: 'A maternity hospital was bombed by Russian jets, doctors said.',
  },
  {
    because: 'another war',
    title: yemen,
    sentence: 'Cluster bombs were dropped on a suburb of Sanaa, Human Rights Watch said.',
  },
  {
    because: 'another war',
    title: yemen,
    sentence: 'A hospital supported by Médecins Sans Frontières was destroyed in an air strike.',
  },
  {
    because: 'another war, the same words of the same minister',
    title: yemen,
    before: ['Michael Fallon said the Saudi jets had dropped hundreds of bombs.', 'Our analysis goes on.'],
    sentence:
      '“We’re analysing where the strikes are going every morning. The vast majority are not against them at all.”',
  },
  {
    because: 'another war, the same pronouns',
    title: ukraine,
    before: ['Russian missiles fell on Kharkiv again.'],
    sentence: 'They have killed more than 1,000 civilians, a third of them children.',
  },
  {
    because: 'another war, the same pronouns',
    title: yemen,
    before: ['The coalition says that it aims at Houthi rebels only.'],
    sentence: 'Its claim to target only terrorists was false, they said.',
  },
];
