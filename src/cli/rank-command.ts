import { Command, Option } from 'commander';
import * as v from 'valibot';
import { createClaimRanker } from '../match/rank/claim-ranker.ts';
import { distinctWords, idShape } from './entry-id.ts';
import { openBundledMeaning } from './open-bundled-meaning.ts';
import { languageOption, parseCount } from './options.ts';
import { openPlainClaims } from './plain-claims.ts';
import { print } from './print.ts';
import { readJsonLines, requireOneInput } from './read-json-lines.ts';
import { showProgress } from './show-progress.ts';

interface RankOptions {
  readonly claims: string;
  readonly queries: string;
  readonly top: number;
  readonly language: string;
}

const queryShape = v.object({ id: idShape, text: v.string() });

/** `rank`: a TREC run of claims for each query. */
export function rankCommand(): Command {
  return new Command('rank')
    .description(
      'Rank the claims of a file for each query of another: `qid Q0 claimId rank score counterclaim`.',
    )
    .requiredOption('--claims <path>', 'JSON lines {id, text, title?}, every id once')
    .requiredOption('--queries <path>', 'JSON lines {id, text}, every id once')
    .addOption(new Option('--top <count>', 'claims a query').argParser(parseCount).default(50))
    .addOption(languageOption())
    .action(rank);
}

async function rank({ claims, queries, top, language }: RankOptions): Promise<void> {
  requireOneInput(claims, queries);
  const { index, wordings, idOf } = await openPlainClaims(claims, { language, rule: distinctWords() });
  const asked = await readJsonLines(queries, queryShape, distinctWords());
  const meaning = await openBundledMeaning(language);
  const rankClaims = createClaimRanker({ index, wordings, language, meaning });
  for (const { id, text } of showProgress('Ranking', asked)) {
    const lines = rankClaims(text, top).map(
      ({ claim, score }, place) => `${id} Q0 ${idOf(claim)} ${place + 1} ${score.toFixed(6)} counterclaim\n`,
    );
    await print(lines.join(''));
  }
}
