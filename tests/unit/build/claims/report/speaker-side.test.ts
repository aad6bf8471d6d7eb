import { expect, it } from 'vitest';
import { createSideReader } from '../../../../../src/build/claims/report/speaker-side.ts';
import { parseAuthored } from '../../../../../src/claim/authored/parse-authored.ts';
import { edit, filesOf, writeValidClaims } from '../../../claim/authored-fixture.ts';

const { claims } = parseAuthored(
  filesOf(
    edit(writeValidClaims(), {
      'entities/places.yaml cabinet': { name: 'Northern government', type: 'body', aliases: ['cabinet'] },
      'entities/places.yaml chief': {
        name: 'Ada Nord',
        type: 'person',
        aliases: ['Nord'],
        implies: ['cabinet'],
      },
      'entities/places.yaml rival': {
        name: 'Bo Sud',
        type: 'person',
        aliases: ['Sud'],
        implies: ['south'],
      },
    }),
  ),
);
const sideOf = createSideReader(claims);

it.each([
  ['Posts on Facebook and TikTok', 'social media and hearsay'],
  ['Popular belief', 'social media and hearsay'],
  ['The Northern Post, Fact Checker', 'fact-checkers'],
  ['The Northern Post', 'press'],
  ['US Centers for Disease Control', 'governments and officials'],
  ['Ivo Nord, climatologist', 'science and research'],
  ['Ministry of the North', 'governments and officials'],
  ['Igor Ost, defence minister', 'governments and officials'],
  ['Ada Nord', 'governments and officials'],
  ['Bo Sud', 'persons without a role'],
  ['Ida West, senator', 'politicians and parties'],
  ['World Health Organization', 'international bodies'],
  ['The Gazette', 'press'],
  ['Full Fact, fact-checkers', 'fact-checkers'],
  ['Observatory of Dams', 'monitors and rights groups'],
  ['Scientists at the Institute of Dams', 'science and research'],
  ['Tobacco companies', 'companies and lobbies'],
  ['Somebody', 'others'],
])('%s speaks from the side of %s', (name, side) => expect(sideOf(name)).toBe(side));
