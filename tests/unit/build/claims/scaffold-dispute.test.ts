import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { scaffoldDispute } from '../../../../src/build/claims/scaffold-dispute.ts';
import { listProblems, writeValidClaims } from '../../claim/authored-fixture.ts';

it('a new dispute lacks just what only its author can know', () => {
  const content = parse(scaffoldDispute('who-mended-it', '2022-02-01'), { schema: 'failsafe' });
  const file = 'packs/dam/who-mended-it.yaml';
  const problems = listProblems({ ...writeValidClaims(), [file]: content });
  expect(problems.map((problem) => problem.replace(`${file}: `, '').split(':')[0])).toEqual([
    'title',
    'topic',
    'period.from',
    'about[0]',
    'positions[0].statement',
    'positions[0].phrasings',
    'positions[0].heldBy[0].name',
    'positions[0].heldBy[0].since',
    'positions[1].statement',
    'positions[1].phrasings',
    'positions[1].heldBy[0].name',
    'positions[1].heldBy[0].since',
  ]);
});
