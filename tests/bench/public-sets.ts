import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a JSON Lines file, gunzipped where its name says so. */
export function readJsonLines<Line>(path: string): Line[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** The right claims of every query of a qrels file (`query 0 claim 1`). */
export function readRelevant(path: string): Map<string, Set<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const [query = '', , claim = ''] = line.split('\t');
    const claims = relevant.get(query) ?? new Set();
    relevant.set(query, claims.add(claim));
  }
  return relevant;
}
