import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { ClaimsFile, Problem } from '../../claim/authored/authored-claims.ts';
import type { FieldPath } from '../../claim/finding.ts';
import type { LocatedProblem } from './claims-error.ts';

/** The files of a claims folder as read from disk. */
export interface ClaimsFolder {
  readonly files: readonly ClaimsFile[];
  /** What is no valid YAML; the file is then missing from `files`. */
  readonly problems: readonly LocatedProblem[];
  /** Finds the line that a problem stands in. */
  locate(problem: Problem): LocatedProblem;
}

interface LocatedDocument {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads every YAML file below the folder, in order of path. */
export async function readClaims(folder: string): Promise<ClaimsFolder> {
  const documents = new Map<string, LocatedDocument>();
  const files: ClaimsFile[] = [];
  const problems: LocatedProblem[] = [];
  for (const file of await listYamlFiles(folder)) {
    const lines = new LineCounter();
    // Under the failsafe schema every scalar stays a text: the date 2015 does not turn into a number.
    const document = parseDocument(await readFile(join(folder, file), 'utf8'), {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'failsafe',
    });
    for (const { message, pos } of document.errors) {
      problems.push({
        file,
        path: [],
        message: `is no valid YAML: ${message}; a text with “: ”, “ #” or a leading sign in it needs quotes`,
        line: lines.linePos(pos[0]).line,
      });
    }
    documents.set(file, { document, lines });
    if (document.errors.length === 0) files.push({ file, content: document.toJS({ reviver: trimText }) });
  }
  return {
    files,
    problems,
    locate: (problem) => ({ ...problem, line: findLine(documents.get(problem.file), problem.path) }),
  };
}

async function listYamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll(sep, '/'))
    .sort();
}

/** Folded scalars end in a line break that nobody means. */
function trimText(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** Line of the field, or of the nearest field around it that is there. */
function findLine(located: LocatedDocument | undefined, path: FieldPath): number | null {
  if (!located) return null;
  const node = path.length === 0 ? located.document.contents : located.document.getIn(path, true);
  if (isNode(node) && node.range) return located.lines.linePos(node.range[0]).line;
  return path.length === 0 ? null : findLine(located, path.slice(0, -1));
}
