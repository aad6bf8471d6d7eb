import { describe, expect, it } from 'vitest';
import type { DisputeId, PositionId } from '../../../src/claim/dispute.ts';
import { describeMatch } from '../../../src/match/describe-match.ts';
import { buildIndex } from '../../../src/match/index/build-index.ts';
import { openIndex } from '../../../src/match/index/open-index.ts';
import type { Relation } from '../../../src/match/match.ts';
import { samplePack } from './sample-pack.ts';

const index = openIndex(buildIndex([samplePack()]));
const reference = (position: string, relation: Relation, dispute = 'korin-cause') =>
  ({ dispute: dispute as DisputeId, position: position as PositionId, relation }) as const;

describe('the card of a match', () => {
  it.each([
    { position: 'shelled', relation: 'states', counterClaims: ['neglect', 'earthquake'] },
    { position: 'neglect', relation: 'reports', counterClaims: ['shelled', 'earthquake'] },
    { position: 'earthquake', relation: 'states', counterClaims: ['shelled', 'neglect'] },
    { position: 'shelled', relation: 'denies', counterClaims: ['shelled', 'earthquake'] },
    { position: 'earthquake', relation: 'denies', counterClaims: ['earthquake', 'shelled', 'neglect'] },
  ] as const)(
    'of a sentence that $relation $position shows $counterClaims',
    ({ position, relation, counterClaims }) => {
      const card = describeMatch(index, reference(position, relation));
      expect(card?.position.id).toBe(position);
      expect(card?.counterClaims.map(({ id }) => id)).toEqual(counterClaims);
    },
  );

  it('holds what the pack says of holders and sources', () => {
    const card = describeMatch(index, reference('shelled', 'states'));
    expect(card?.dispute.title).toBe('Why did the Korin dam burst?');
    expect(card?.counterClaims[0]).toEqual(samplePack().disputes[1]?.positions[1]);
  });

  it('is not there for what the index does not know', () => {
    expect(describeMatch(index, reference('shelled', 'states', 'forgotten'))).toBeNull();
    expect(describeMatch(index, reference('forgotten', 'states'))).toBeNull();
  });
});
