import type { ClaimsFile, Problem } from '../../../src/claim/authored/authored-claims.ts';
import { parseAuthored } from '../../../src/claim/authored/parse-authored.ts';
import { checkClaims } from '../../../src/claim/check-claims.ts';
import { formatPath } from '../../../src/claim/finding.ts';

/** The day on which the invented claims are checked. */
export const today = '2022-03-01';

/** A claims folder that keeps every rule; all in it is invented. Each call gives a fresh one to break. */
export function writeValidClaims() {
  return {
    'packs/dam/pack.yaml': { name: 'The dam', version: '1.0.0', language: 'en', licence: 'CC0-1.0' },
    'packs/dam/who-broke-it.yaml': {
      id: 'who-broke-it',
      title: 'Who broke the dam?',
      topic: 'war:dam',
      status: 'contested',
      period: { from: '2021-05-02', to: '2021-06' },
      about: [['dam'], ['north', 'south']],
      positions: [
        {
          id: 'north-did',
          statement: 'The north blew up the dam on 2 May 2021 and drowned 1,015 people.',
          phrasings: [
            'Northern troops destroyed the dam',
            'The dam was mined by the north',
            'Flood kills a thousand after northern attack',
          ],
          heldBy: [{ name: 'Government of the south', since: '2021-05-02' }],
          sources: ['gazette-flood'],
          deniedBy: ['south-did'],
        },
        {
          id: 'south-did',
          statement: 'The south shelled the dam until it broke.',
          phrasings: [
            'Southern guns hit the dam for weeks',
            'Shelling by the south weakened it',
            'The north blames southern artillery',
          ],
          phrasingsIn: { de: ['Der Süden hat den Damm beschossen'] },
          heldBy: [{ name: 'Government of the north', since: '2021-05-03', until: '2021-06' }],
          sources: ['northern-ministry'],
          deniedBy: ['north-did'],
        },
      ],
      reviews: [
        { role: 'author', date: '2022-01-10' },
        { role: 'verifier', date: '2022-01-11' },
      ],
    },
    'sources/dam.yaml': {
      'gazette-flood': {
        url: 'https://www.gazette.example.org/2021/dam-flood',
        publisher: 'The Gazette',
        title: 'A thousand drown',
        date: '2021-05-04',
        language: 'en',
        kind: 'press',
        note: 'The south says that 1015 people drowned after the north blew up the dam on 2 May 2021.',
        checked: '2022-01-11',
      },
      'northern-ministry': {
        url: 'https://ministry.example.com/statement?id=7',
        publisher: 'Ministry of the North',
        date: '2021-05',
        language: 'en',
        kind: 'official',
        note: 'The south had shelled the dam for weeks.',
        checked: '2022-01-11',
      },
    },
    'entities/places.yaml': {
      dam: { name: 'The dam', type: 'place', aliases: ['dam'] },
      north: {
        name: 'The north',
        type: 'body',
        aliases: ['north', 'northern'],
        exact: ['N'],
        implies: ['dam'],
      },
      south: { name: 'The south', type: 'body', aliases: ['south', 'southern'] },
    },
    'hosts.yaml': {
      'gazette.example.org': 'The Gazette',
      'example.com': ['Ministry of the North', 'The Example'],
    },
  };
}

/** Writes other content into fields (`<file> <path>`) of a folder; undefined removes the field. */
export function edit(folder: object, edits: Readonly<Record<string, unknown>>): object {
  for (const [place, content] of Object.entries(edits)) {
    const [file = '', path] = place.split(' ');
    const keys = [file, ...(path === undefined ? [] : path.split('.'))];
    const last = keys.pop() ?? '';
    // Tests write what the types forbid.
    const parent = keys.reduce((node, key) => Reflect.get(node, key) as object, folder);
    if (content !== undefined) Reflect.set(parent, last, content);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  return folder;
}

/** Every problem of a folder, as `file: field: message`. */
export function listProblems(folder: object, areDrafts = false): string[] {
  const { claims, problems } = parseAuthored(filesOf(folder));
  return [...problems, ...checkClaims(claims, today, areDrafts)].map(formatProblem);
}

export function filesOf(folder: object): ClaimsFile[] {
  return Object.entries(folder).map(([file, content]) => ({ file, content }));
}

function formatProblem({ file, path, message }: Problem): string {
  return [file, formatPath(path), message].filter(Boolean).join(': ');
}
