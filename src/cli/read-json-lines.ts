import * as v from 'valibot';
import { InputError } from './input-error.ts';
import { readInput } from './read-input.ts';

/** The objects of a JSON Lines file, each of the shape wanted. Throws `InputError` naming the line that is not. */
export async function readJsonLines<Shape extends v.GenericSchema>(
  path: string,
  shape: Shape,
): Promise<v.InferOutput<Shape>[]> {
  const lines = (await readInput(path)).split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseLine(line, { shape, place: `${path}:${i + 1}` })],
  );
}

function parseLine<Shape extends v.GenericSchema>(
  line: string,
  { shape, place }: { shape: Shape; place: string },
) {
  const result = v.safeParse(shape, decode(line, place));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
  throw new InputError(`${place}: ${problems.join('; ')}`);
}

function decode(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: this line is not JSON. Each line must be one JSON object.`);
  }
}

/** Ids may be written as numbers. */
export const idShape = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
