/** Way to a field from the root of its file: `['positions', 0, 'statement']`. */
export type FieldPath = readonly (string | number)[];

/** What is wrong with one field and what to do about it, in plain words. */
export interface Finding {
  readonly path: FieldPath;
  readonly message: string;
}

/** `['positions', 0, 'heldBy']` → `positions[0].heldBy`; an empty path is the whole file. */
export function formatPath(path: FieldPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
