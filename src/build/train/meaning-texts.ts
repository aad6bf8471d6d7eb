import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainPost } from '../../match/rank/plain-post.ts';

/** What the meaning layer is trained on. */
export interface MeaningTexts {
  /** Lists of pairs that say the same: claims with the headlines of their fact-checks. */
  readonly pairs: readonly (readonly (readonly [string, string])[])[];
  /** Posts with the claim that each repeats, by its place among `claims`. */
  readonly posts: readonly { readonly text: string; readonly claim: number }[];
  readonly claims: readonly { readonly text: string; readonly title: string }[];
}

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly subtitle?: string;
}

const readLines = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
const readClaims = async (path: string): Promise<Claim[]> =>
  (await readLines(path)).map((line) => JSON.parse(line) as Claim);

/** What a layer must not learn from, because it is to be judged by it. */
export interface LeftOut {
  /** Every fifth post, beginning with this one. */
  readonly fifth?: number;
  /** Everything about the claims of debates. */
  readonly debates?: boolean;
}

/** Parts that posts are left out by. */
export const PARTS = 5;

/** Reads the open sets (CheckThat! 2020 and 2021) below a folder; of posts only those of the 2020 training split. */
export async function readMeaningTexts(folder: string, leftOut: LeftOut): Promise<MeaningTexts> {
  const of = (name: string) => readClaims(join(folder, name, 'claims.jsonl'));
  const claims = await of('checkthat2020');
  const tweets = await of('checkthat2021-tweets');
  const debates = await of('checkthat2021-debates');
  const pair = ({ text, title }: Claim) => [text, title] as const;
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const claimsOf = new Map(
    (await readLines(join(folder, 'checkthat2020/train.qrels.tsv'))).map((line) => {
      const [post = '', , claim = ''] = line.split(/\s+/);
      return [post, places.get(claim)] as const;
    }),
  );
  const posts = (await readClaims(join(folder, 'checkthat2020/train.queries.jsonl')))
    .filter((_, i) => i % PARTS !== leftOut.fifth)
    .flatMap(({ id, text }) => {
      const claim = claimsOf.get(id);
      return claim === undefined ? [] : [{ text: plainPost(text).text, claim }];
    });
  return {
    pairs: [
      ...(leftOut.debates ? [] : [debates.map(pair)]),
      tweets.map(pair),
      tweets.flatMap(({ text, subtitle }) => (subtitle ? [[text, subtitle] as const] : [])),
      claims.map(pair),
    ],
    posts,
    claims,
  };
}
