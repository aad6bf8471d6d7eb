import { Command, Option } from 'commander';
import { createClaimSearch } from '../match/search/search-claims.ts';
import { type ClaimsChoice, openClaims } from './open-claims.ts';
import { noBundledOption, packOption, parseCount } from './options.ts';
import { print } from './print.ts';

interface SearchOptions extends ClaimsChoice {
  readonly json: boolean;
  readonly limit: number;
}

/** `search`: the popup's search box, in the terminal. */
export function searchCommand(): Command {
  return new Command('search')
    .description('Find disputes by words, as the search box of the extension does.')
    .argument('<words...>', 'what to look for; typing errors are forgiven')
    .option('--json', 'one JSON line a dispute', false)
    .addOption(new Option('--limit <count>', 'disputes at most').argParser(parseCount).default(5))
    .addOption(packOption())
    .addOption(noBundledOption())
    .action(search);
}

async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const index = await openClaims(options);
  const hits = createClaimSearch(index).search(words.join(' '), options.limit);
  if (options.json) {
    for (const { card, score } of hits) await print(`${JSON.stringify({ score, ...card })}\n`);
    return;
  }
  if (hits.length === 0) console.log('No dispute in the index has these words.');
  for (const { card } of hits) {
    console.log(
      [
        card.dispute.title,
        `  ${card.position.statement}`,
        ...card.counterClaims.map((c) => `  ↔ ${c.statement}`),
        '',
      ].join('\n'),
    );
  }
}
