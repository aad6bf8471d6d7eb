import { describe, expect, it } from 'vitest';
import { allowed, brokenDisputes, brokenLedgers, brokenShapes } from '../../cases/claims-rules.ts';
import { edit, listProblems, writeValidClaims } from './authored-fixture.ts';

describe('claims that keep every rule', () => {
  it('have no problem', () => expect(listProblems(writeValidClaims())).toEqual([]));

  it.each(allowed)('may have %s', (_, edits) =>
    expect(listProblems(edit(writeValidClaims(), edits))).toEqual([]),
  );
});

describe.each([
  ['shape', brokenShapes],
  ['dispute', brokenDisputes],
  ['ledger', brokenLedgers],
])('of a %s', (_, rules) => {
  it.each(rules)('$rule', ({ edits, problems }) => {
    expect(listProblems(edit(writeValidClaims(), edits))).toEqual(
      problems.map((beginning) => expect.stringMatching(startOf(beginning))),
    );
  });
});

it('ids of disputes are unique over all packs', () => {
  const folder = writeValidClaims();
  const twin = {
    'packs/flood/pack.yaml': folder['packs/dam/pack.yaml'],
    'packs/flood/who-broke-it.yaml': folder['packs/dam/who-broke-it.yaml'],
  };
  expect(listProblems({ ...folder, ...twin })).toEqual([
    expect.stringContaining('id: is also the id of packs/flood/who-broke-it.yaml'),
    expect.stringContaining('id: is also the id of packs/dam/who-broke-it.yaml'),
  ]);
});

describe('two disputes', () => {
  const askedTwice = (title: string): string[] => {
    const folder = writeValidClaims();
    const first = folder['packs/dam/who-broke-it.yaml'];
    return listProblems({
      ...folder,
      'packs/dam/who-broke-it.yaml': { ...first, title: 'Who broke the great dam of the north in May 2021?' },
      'packs/dam/who-was-it.yaml': { ...first, id: 'who-was-it', title },
    });
  };

  it('do not ask almost the same', () =>
    expect(askedTwice('Who broke the great dam in the north in May 2021?')).toEqual([
      expect.stringContaining('title: asks almost the same as packs/dam/who-broke-it.yaml'),
    ]));

  it('may ask of another year', () =>
    expect(askedTwice('Who broke the great dam of the north in May 2020?')).toEqual([]));
});

it('every problem of every file is listed at once', () => {
  const edits = Object.assign(
    {},
    ...[brokenDisputes[0], brokenLedgers[3], brokenLedgers[8]].map((rule) => rule?.edits),
  );
  expect(listProblems(edit(writeValidClaims(), edits))).toHaveLength(3);
});

it('drafts may wait for their verifier, not for their author', () => {
  const folder = edit(writeValidClaims(), { 'packs/dam/who-broke-it.yaml reviews': [] });
  expect(listProblems(folder, true)).toEqual([expect.stringContaining('has no mark of the author')]);
});

it('a source is not called unused while a dispute cannot be read', () => {
  const edits = { 'packs/dam/who-broke-it.yaml status': 'debunked' };
  expect(
    listProblems(edit(writeValidClaims(), edits)).filter((problem) => problem.includes('used by no')),
  ).toEqual([]);
});

function startOf(beginning: string): RegExp {
  return new RegExp(`^${beginning.replaceAll(/[.[\]()$?*+|\\^]/g, '\\$&')}`);
}
