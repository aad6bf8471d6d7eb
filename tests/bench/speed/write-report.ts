import type { RivalResult } from '../rivals/compare-rivals.ts';
import type { Pace } from './measure-bundled.ts';
import type { Growth } from './measure-growth.ts';
import type { SearchPace } from './measure-search.ts';

/** Everything that one run of the bench measured. */
export interface SpeedFigures {
  readonly paces: readonly Pace[];
  readonly mix: Pace;
  readonly growth: readonly Growth[];
  /** Megabytes held more than before opening: right after it, and after matching; and resident memory gained in all. */
  readonly memory: { readonly opened: number; readonly used: number; readonly rss: number };
  readonly search: SearchPace;
  readonly rivals: readonly RivalResult[];
}

interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: string;
}

const ratioOf = ({ match, tokenise }: { match: number; tokenise: number }) => match / tokenise;

/** The report in Markdown. */
export function writeReport(figures: SpeedFigures): string {
  const { paces, mix, growth, rivals, search } = figures;
  return `${[
    '# Speed',
    'Written by `npm run bench`. Time is given in times of tokenising the same sentences in the same run, which other machines share; a microsecond is not.',
    '## Budgets',
    table(
      ['what', 'budget', 'measured', ''],
      budgetsOf(figures).map(({ what, limit, measured, unit }) => [
        what,
        `≤ ${limit}${unit}`,
        `${round(measured)}${unit}`,
        measured <= limit ? 'met' : 'not met',
      ]),
    ),
    '## One sentence, bundled claims',
    'The mix is every sentence of every tenth article of two old news collections, of the saved web pages in English, and of the seed articles, each sentence counting once. The seed articles are about what is disputed: nearly all of their sentences pass the gate and are compared with claims in full. What a glance finds likely the encoder reads, in some 6 ms a sentence; the budget is for what comes before.',
    table(
      [
        'sentences of',
        'how many',
        'tokenise, µs',
        'match, µs',
        'ratio',
        'read in full',
        'with the encoder, µs',
      ],
      [...paces, mix].map((pace) => [
        pace.name,
        pace.sentences.toLocaleString('en'),
        pace.tokenise.toFixed(1),
        pace.match.toFixed(1),
        `${round(ratioOf(pace))} ×`,
        `${round(pace.readShare * 100)} %`,
        pace.read.toFixed(0),
      ]),
    ),
    '## Growth',
    `Sentences of BBC news against 1,000 to 115,081 plain claims, each with a second wording. (Not of AG news: the set of claims was filled up with its sentences, a quarter of those measured would be claims themselves.) From the first step to the last, claims grow ${round(growthOf(growth).claims)} times, and time ${round(growthOf(growth).time)} times.`,
    '![Time to match one sentence by claims in the index](speed.svg)',
    table(
      ['claims', 'tokenise, µs', 'match, µs', 'ratio', 'bytes a claim', 'opening, ms'],
      growth.map((step) => [
        step.claims.toLocaleString('en'),
        step.tokenise.toFixed(1),
        step.match.toFixed(1),
        `${round(ratioOf(step))} ×`,
        step.bytesAClaim.toFixed(0),
        step.openMilliseconds.toFixed(1),
      ]),
    ),
    '## Search box',
    `${search.strokes} key strokes over ${search.claims.toLocaleString('en')} claims: median ${round(search.median)} ms, 95th percentile ${round(search.ninetyFifth)} ms.`,
    '## Beside search libraries',
    'The development split of CheckThat! 2020: tweets, each to be led to the fact-checked claim that it repeats, among 10,375. Every library in the setting of its documentation that suits whole sentences.',
    table(
      ['', 'MAP@5', 'first is right', 'ms a query', 'times of tokenising', 'building, s', 'queries'],
      rivals.map((rival) => [
        rival.name,
        rival.meanAveragePrecision.toFixed(3),
        rival.firstRight.toFixed(3),
        round(rival.millisecondsAQuery),
        Math.round((rival.millisecondsAQuery * 1000) / rival.tokenise).toLocaleString('en'),
        round(rival.buildSeconds),
        String(rival.queries),
      ]),
    ),
  ].join('\n\n')}\n`;
}

function budgetsOf({ mix, growth, memory, search }: SpeedFigures): Budget[] {
  const last = growth.at(-1) as Growth;
  return [
    { what: 'match one sentence, bundled claims (mix)', limit: 3, measured: ratioOf(mix), unit: ' ×' },
    { what: 'match one sentence, 115,081 claims', limit: 10, measured: ratioOf(last), unit: ' ×' },
    {
      what: 'growth of time while claims grow 115 times',
      limit: 30,
      measured: growthOf(growth).time,
      unit: ' ×',
    },
    { what: 'opening 115,081 claims', limit: 100, measured: last.openMilliseconds, unit: ' ms' },
    { what: 'index, a claim, without its text', limit: 250, measured: last.bytesAClaim, unit: ' bytes' },
    { what: 'memory with 115,081 claims in use', limit: 100, measured: memory.used, unit: ' MB' },
    {
      what: 'search box, 95th percentile, 100,000 claims',
      limit: 50,
      measured: search.ninetyFifth,
      unit: ' ms',
    },
  ];
}

function growthOf(growth: readonly Growth[]): { claims: number; time: number } {
  const [first, last] = [growth[0] as Growth, growth.at(-1) as Growth];
  return { claims: last.claims / first.claims, time: ratioOf(last) / ratioOf(first) };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
