/**
 * What a careful reader expects to be marked in the three seed articles, written before the matcher was run on them.
 * A sentence is named by its number in the file (1-based, the first line being the headline) and its first words.
 */
export interface ExpectedMark {
  readonly number: number;
  readonly startsWith: string;
  /** Who must be heard first among the counter-claims: Moscow, those who accuse it, or those who call the matter unproven. */
  readonly answeredBy: 'moscow' | 'accusers' | 'doubters';
}

/** Expected marks of one seed article; every other sentence of it must stay unmarked. */
export interface SeedExpectation {
  readonly file: string;
  readonly outlet: string;
  readonly marks: readonly ExpectedMark[];
  /** Sentences that a reader expects to be marked as well, and that are not found yet. */
  readonly missed?: readonly string[];
  /** Sentences that a hasty matcher would mark, with the reason why a reader would not. */
  readonly unmarked: readonly { readonly startsWith: string; readonly because: string }[];
}

export const seedExpectations: readonly SeedExpectation[] = [
  {
    file: '000_68dcc7269848b893.txt',
    outlet: 'https://www.ibtimes.co.uk/russian-air-strikes-syria',
    marks: [
      { number: 2, startsWith: 'Russian President Vladimir Putin has', answeredBy: 'moscow' },
      { number: 3, startsWith: 'Russia has carried out', answeredBy: 'moscow' },
      { number: 4, startsWith: 'Ministry of Defence intelligence', answeredBy: 'moscow' },
      { number: 5, startsWith: 'Fallon has said the', answeredBy: 'moscow' },
      // One sentence with its attribution: “… The vast majority are not against IS at all,” Fallon told The Sun.
      { number: 7, startsWith: 'We’re analysing where', answeredBy: 'moscow' },
      { number: 8, startsWith: 'Our evidence indicates', answeredBy: 'moscow' },
      { number: 10, startsWith: 'Moscow has insisted', answeredBy: 'accusers' },
      { number: 22, startsWith: 'An international coalition', answeredBy: 'moscow' },
      { number: 23, startsWith: 'The joint statement issued', answeredBy: 'moscow' },
    ],
    unmarked: [
      { startsWith: 'Assad is a close', because: 'background that nobody in the index disputes' },
      { startsWith: 'He’s [Putin] shoring up', because: 'a motive, not a fact of the strikes' },
      { startsWith: 'Fallon also criticised Putin', because: 'a no-fly zone is no dispute of the index' },
      {
        startsWith: 'Meanwhile, US President',
        because: 'a prediction; its only sources were too weak to ship',
      },
      { startsWith: 'He added', because: 'rhetoric: it does not say what was hit' },
      { startsWith: 'Da’esh is an Arabic', because: 'explains a word' },
    ],
  },
  {
    file: '001_1c2e5e2089ff0583.txt',
    outlet: 'https://www.telegraph.co.uk/russian-air-strikes-civilians',
    marks: [
      { number: 1, startsWith: 'Russian air strikes in', answeredBy: 'moscow' },
      { number: 2, startsWith: 'Michael Fallon, Britain’s Defence', answeredBy: 'moscow' },
      { number: 3, startsWith: 'The Syrian Observatory for', answeredBy: 'moscow' },
      { number: 4, startsWith: 'By comparison, the strikes', answeredBy: 'moscow' },
      { number: 9, startsWith: 'Amnesty International said last', answeredBy: 'moscow' },
      { number: 11, startsWith: 'In Idlib province, doctors', answeredBy: 'moscow' },
      { number: 12, startsWith: 'In the besieged Damascus', answeredBy: 'doubters' },
    ],
    unmarked: [
      { startsWith: 'One of President Bashar', because: 'that and when the strikes began is undisputed' },
      {
        startsWith: 'Territorial gains have been',
        because: 'the course of the war is no dispute of the index',
      },
      { startsWith: 'But in interviews with', because: 'points at testimony without saying what it was' },
      { startsWith: '“They killed my son', because: 'names neither who struck nor with what' },
    ],
  },
  {
    file: '002_fab8087d3ac691c8.txt',
    outlet: 'https://news.sky.com/story/coalition-condemns-russia',
    marks: [
      { number: 1, startsWith: 'A coalition of countries', answeredBy: 'moscow' },
      { number: 2, startsWith: 'The UK, US, France', answeredBy: 'moscow' },
      { number: 3, startsWith: 'They said in a', answeredBy: 'moscow' },
      { number: 6, startsWith: 'Russian President Vladimir Putin’s', answeredBy: 'moscow' },
      { number: 7, startsWith: 'They reportedly hit a', answeredBy: 'moscow' },
      { number: 8, startsWith: 'However, Russia says its', answeredBy: 'accusers' },
      { number: 9, startsWith: 'Moscow says it has', answeredBy: 'accusers' },
      { number: 10, startsWith: 'The Kremlin has denied', answeredBy: 'accusers' },
      { number: 19, startsWith: 'He said Russia is', answeredBy: 'moscow' },
    ],
    // The second was left out as rhetoric at first; but that Moscow takes all of them for terrorists is what the dispute is about.
    missed: ['“We call on the', '“From their perspective, they’re'],
    unmarked: [
      { startsWith: '“These military actions constitute', because: 'a prediction about extremism' },
      { startsWith: ':: Why Is Putin', because: 'a link that asks a question' },
      { startsWith: 'Mr Hollande told Mr', because: 'a demand, not a finding' },
      {
        startsWith: 'Russia’s raids have triggered',
        because: 'hypothetical: “if they are bombed by Moscow”',
      },
      {
        startsWith: 'Meanwhile, the United Nations',
        because: 'humanitarian work is no dispute of the index',
      },
    ],
  },
];
