import { expect, test } from 'vitest';
import type { Card } from '../../../../src/claim/card.ts';
import type { PositionId } from '../../../../src/claim/dispute.ts';
import { describeStatus } from '../../../../src/ui/card/describe-status.ts';
import { card, position, source } from '../sample-card.ts';

const checked = position('savings', {
  sources: [
    source('a', { kind: 'fact-checker', publisher: 'Check A' }),
    source('b', { kind: 'fact-checker', publisher: 'Check B' }),
    source('c', { kind: 'fact-checker', publisher: 'Check A' }),
  ],
});

function settled(status: Card['dispute']['status'], refuted: string, counter = checked): Card {
  const open = card({ status, counterClaims: [counter] });
  return { ...open, dispute: { ...open.dispute, refuted: refuted as PositionId } };
}

test.each([
  ['a contested claim', card(), 'Contested'],
  ['a claim disputed by a party', card({ status: 'disputed-by-party' }), 'Disputed by Party of savings'],
  ['a claim with support', card({ status: 'supported' }), 'Disputed by Party of savings'],
  ['an unverified claim', card({ status: 'unverified' }), 'Not verified by those who looked into it'],
  ['a refuted claim', settled('false', 'repairs'), 'Found false by Check A and Check B'],
  ['a misleading claim', settled('misleading', 'repairs'), 'Found misleading by Check A and Check B'],
  [
    'a refuted claim without fact-checkers',
    settled('false', 'repairs', position('savings')),
    'Disputed by Party of savings',
  ],
  ['a settled claim that does not say which side', card({ status: 'false' }), 'Disputed by Party of savings'],
  ['a claim that nobody answers', card({ counterClaims: [], status: 'disputed-by-party' }), 'Contested'],
])('describeStatus() of %s', (_name, given, said) => {
  expect(describeStatus(given)).toBe(said);
});

test('describeStatus() names the finders when it is the other side that was refuted', () => {
  const given = {
    ...settled('false', 'savings', position('savings')),
    position: { ...checked, id: 'repairs' as PositionId },
  };
  expect(describeStatus(given)).toBe('The opposing claim was found false by Check A and Check B');
});
