import { Command, Option } from 'commander';
import * as v from 'valibot';
import { createClaimRanker } from '../match/rank/claim-ranker.ts';
import { openBundledMeaning } from './open-bundled-meaning.ts';
import { languageOption, parseCount } from './options.ts';
import { openPlainClaims } from './plain-claims.ts';
import { idShape, readJsonLines } from './read-json-lines.ts';
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
    .requiredOption('--claims <path>', 'JSON lines {id, text, title?}')
    .requiredOption('--queries <path>', 'JSON lines {id, text}')
    .addOption(new Option('--top <count>', 'claims a query').argParser(parseCount).default(50))
    .addOption(languageOption())
    .action(rank);
}

async function rank({ claims, queries, top, language }: RankOptions): Promise<void> {
  const { index, wordings } = await openPlainClaims(claims, language);
  const meaning = await openBundledMeaning(language);
  const rankClaims = createClaimRanker({ index, wordings, language, meaning });
  for (const { id, text } of showProgress('Ranking', await readJsonLines(queries, queryShape))) {
    const lines = rankClaims(text, top).map(
      ({ claim, score }, place) =>
        `${id} Q0 ${index.claimId(claim)} ${place + 1} ${score.toFixed(6)} counterclaim\n`,
    );
    process.stdout.write(lines.join(''));
  }
}
