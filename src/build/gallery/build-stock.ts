import { summariseDispute } from '../../claim/dispute-summary.ts';
import { describeMatch } from '../../match/describe-match.ts';
import type { ClaimIndex } from '../../match/index/claim-index.ts';
import { openIndex } from '../../match/index/open-index.ts';
import type { SentenceMatch } from '../../match/match.ts';
import { createMatcher } from '../../match/matcher.ts';
import type { SenseOf } from '../../match/score/position/position-probes.ts';
import { createClaimSearch } from '../../match/search/search-claims.ts';
import { compileClaims } from '../compile-claims.ts';
import { openShippedMeaning } from '../open-shipped-meaning.ts';
import type { GalleryStock, StockMark } from './gallery-stock.ts';

const title = 'Russia’s air strikes in Syria';
/** Of our own writing, one for each way in which a sentence can stand to a claim. */
const sentences = [
  'Only one in 20 Russian air strikes in Syria has hit Islamic State, Defence Secretary Michael Fallon said.',
  'Russia says its jets are attacking Islamic State forces in Syria.',
  'Russia denies that its air strikes have killed civilians in Syria.',
  'One in 50 Russian air strikes in Syria hit Islamic State.',
  'Russian forces killed 6,954 civilians in Syria, the Syrian Network for Human Rights counted.',
  'The Syrian Observatory for Human Rights counted 1,015 civilians killed by Russian strikes to 20 January 2016.',
  'Russian aircraft have never hit civilian targets in Syria.',
  'Russia dropped cluster munitions on Syrian towns.',
  'A Russian air strike hit a hospital in Syria.',
];
const query = 'russian strikes civilians';

/** Compiles the claims of a folder, and matches and searches them as the extension does. */
export async function buildStock(claimsFolder: string): Promise<GalleryStock> {
  const { bytes, packs } = await compileClaims(claimsFolder);
  const index = openIndex(bytes.slice().buffer);
  const { encode } = await openShippedMeaning();
  const marks = matchSentences(index, encode);
  const growth = marks.find((mark): mark is GalleryStock['growth'] => mark.card.counts !== undefined);
  if (!growth) throw new Error('No sentence of the gallery is about counts that grew');
  const disputes = packs.flatMap((pack) => pack.disputes);
  return {
    marks,
    growth,
    hits: createClaimSearch(index).search(query, 20),
    disputes: disputes.flatMap((dispute) => summariseDispute(dispute) ?? []),
    contents: {
      ...index.health(),
      packs: packs.map((pack) => ({ name: pack.name, disputes: pack.disputes.length })),
    },
    publishers: countPublishers(
      disputes
        .flatMap(({ positions }) => positions.flatMap(({ sources }) => sources))
        .map(({ publisher }) => publisher),
    ),
  };
}

function matchSentences(index: ClaimIndex, senseOf: SenseOf): readonly StockMark[] {
  const batch = { title, lead: sentences.join(' '), language: 'en', runs: [{ before: [], sentences }] };
  const options = { sensitivity: 'broad', markBothSidesOfSettled: true } as const;
  return [...createMatcher(index, senseOf).matchBatch(batch, options)].flatMap((found) =>
    describe(index, found),
  );
}

function describe(index: ClaimIndex, found: SentenceMatch | null): readonly StockMark[] {
  const card = found && describeMatch(index, found.match);
  return card ? [{ sentence: sentences[found.sentence] ?? '', match: found.match, card }] : [];
}

function countPublishers(names: readonly string[]): GalleryStock['publishers'] {
  const counted = Object.entries(Object.groupBy(names, (name) => name));
  return counted
    .map(([name, all = []]) => ({ name, sources: all.length }))
    .sort((a, b) => b.sources - a.sources || a.name.localeCompare(b.name));
}
