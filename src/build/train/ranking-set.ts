import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A claim as the open sets hold it. */
export interface SetClaim {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

/** Texts with the claims that each is about, over a list of claims. */
export interface RankingSet {
  readonly claims: readonly SetClaim[];
  /** Only texts of which a claim is in the list. */
  readonly queries: readonly {
    readonly id: string;
    readonly text: string;
    readonly right: ReadonlySet<number>;
  }[];
}

/** Reads one split of an open set: `claims.jsonl`, `SPLIT.queries.jsonl` and `SPLIT.qrels.tsv` of a folder. */
export async function readRankingSet(folder: string, split: string): Promise<RankingSet> {
  const claims = await readRows<SetClaim>(join(folder, 'claims.jsonl'));
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const right = new Map<string, Set<number>>();
  for (const line of await readLines(join(folder, `${split}.qrels.tsv`))) {
    const [query = '', , claim = ''] = line.split(/\s+/);
    const place = places.get(claim);
    if (place !== undefined) right.set(query, (right.get(query) ?? new Set()).add(place));
  }
  const queries = await readRows<{ id: string; text: string }>(join(folder, `${split}.queries.jsonl`));
  return {
    claims,
    queries: queries.flatMap(({ id, text }) => {
      const own = right.get(id);
      return own ? [{ id, text, right: own }] : [];
    }),
  };
}

async function readRows<Row>(path: string): Promise<Row[]> {
  return (await readLines(path)).map((line) => JSON.parse(line) as Row);
}

async function readLines(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}
