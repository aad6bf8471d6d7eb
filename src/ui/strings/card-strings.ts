import type { DisputeStatus } from '../../claim/dispute.ts';
import type { Match } from '../../match/match.ts';

import { plural } from './plural.ts';

/** How the sentence stands to the claim, as the popover's first line; our voice says only what others hold. */
const relation: Record<Match['relation'], string> = {
  states: 'This sentence states a disputed claim',
  reports: 'This sentence reports a disputed claim',
  denies: 'This sentence denies a claim that others hold',
  differs: 'This sentence gives another figure for a disputed claim',
};

/** Status in few words, where no fact-checker is to be named; `false` and `misleading` never stand alone. */
const status: Record<DisputeStatus, (names: string) => string> = {
  contested: () => 'Contested',
  'disputed-by-party': (names) => `Disputed by ${names}`,
  unverified: () => 'Not verified by those who looked into it',
  supported: (names) => `Disputed by ${names}`,
  false: (names) => `Disputed by ${names}`,
  misleading: (names) => `Disputed by ${names}`,
};

/** Every text about a disputed claim, wherever it is shown. */
export const card = {
  relation,
  status,
  foundFalse: (names: string) => `Found false by ${names}`,
  foundMisleading: (names: string) => `Found misleading by ${names}`,
  otherFoundFalse: (names: string) => `The opposing claim was found false by ${names}`,
  otherFoundMisleading: (names: string) => `The opposing claim was found misleading by ${names}`,
  claim: 'The claim',
  othersSay: 'What others say',
  noOthers: 'No other answer to this question is on record here.',
  heldBy: 'Held by',
  heldSince: (date: string) => `since ${date}`,
  heldDuring: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  sources: (count: number) => plural(count, 'source', 'sources'),
  moreSources: (count: number) => plural(count, 'more source', 'more sources'),
  opensInNewTab: '(opens in a new tab)',
  evidence: 'What it says',
  figures: 'The figures',
  figureOnPage: 'This page',
  figureClaimed: 'The claim',
} as const;

/** Why a sentence was marked. */
export const why = {
  title: 'Why this was marked',
  certainty: (words: string, percent: string) => `${words} about this claim (${percent}).`,
  almostCertainly: 'Almost certainly',
  veryLikely: 'Very likely',
  likely: 'Likely',
  possibly: 'Possibly',
  terms: 'Words that met are underlined.',
  entities: (names: string) => `Names: ${names}.`,
  sameFigure: (found: string, claimed: string) =>
    found === claimed ? `Same figure: ${found}.` : `Same figure: ${found} here, ${claimed} in the claim.`,
  compatibleFigure: (found: string, claimed: string) =>
    `The figures fit: ${found} here, ${claimed} in the claim.`,
  differentFigure: (found: string, claimed: string) =>
    `Another figure: ${found} here, ${claimed} in the claim.`,
  denial: (words: string) => `Read as a denial because of “${words}”.`,
  attribution: (words: string) => `Read as a report of what somebody says because of “${words}”.`,
  context: (words: string) => `Taken from the title or the sentences before: ${words}.`,
  fuzzy: (written: string, read: string) => `“${written}” was read as “${read}”.`,
  order: 'The words stand in a similar order.',
  meaning: 'Similar in meaning to a known wording.',
} as const;

/** The frame around a card. */
export const popover = {
  label: (question: string) => `Counter-claims: ${question}`,
  close: 'Close',
  ignoreMatch: 'Ignore this match',
  ignoreDispute: 'Ignore this dispute',
  ignoreMatchHint: 'Never mark this sentence for this claim again',
  ignoreDisputeHint: 'Never mark any sentence for this dispute again',
  pager: 'Disputes on this sentence',
  page: (index: number, total: number) => `${index} of ${total}`,
  previous: 'Previous dispute',
  next: 'Next dispute',
} as const;
