import * as v from 'valibot';
import { InputError } from './input-error.ts';
import { readInput } from './read-input.ts';

/** Says where an entry stands (file:line) when it must be refused. */
export type EntryRule<Entry> = (entry: Entry, place: string) => void;

/**
 * The objects of a JSON Lines file, each of the shape wanted. Throws `InputError` naming the line that is not, and when
 * there is none.
 */
export async function readJsonLines<Shape extends v.GenericSchema>(
  path: string,
  shape: Shape,
  rule: EntryRule<v.InferOutput<Shape>> = () => {},
): Promise<v.InferOutput<Shape>[]> {
  const entries = (await readInput(path)).split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = `${nameOf(path)}:${i + 1}`;
    const entry = parseLine(line, { shape, place });
    rule(entry, place);
    return [entry];
  });
  if (entries.length === 0) {
    throw new InputError(`${nameOf(path)} is empty. It must hold one JSON object a line.`);
  }
  return entries;
}

/** Refuses two files that are both to be read from the standard input. */
export function requireOneInput(...paths: readonly string[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new InputError('Only one file can come from the standard input (-). Give the path of the other.');
}

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

function parseLine<Shape extends v.GenericSchema>(
  line: string,
  { shape, place }: { shape: Shape; place: string },
) {
  const result = v.safeParse(shape, decode(line, place));
  if (result.success) return result.output;
  throw new InputError(`${place}: ${result.issues.map(describe).join('; ')}.`);
}

function describe(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return 'this line must be a JSON object';
  if (issue.received === 'undefined') return `${field} is missing`;
  return `${field} must be ${wantedFor(issue)}, not ${issue.received}`;
}

/** "string", or "(string | number)" where there is a choice. */
function wantedFor({ expected }: v.BaseIssue<unknown>): string {
  return (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' or ');
}

function decode(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: this line is not JSON. Each line must be one JSON object.`);
  }
}
