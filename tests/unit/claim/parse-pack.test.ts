import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemblePacks } from '../../../src/claim/authored/assemble-packs.ts';
import { parseAuthored } from '../../../src/claim/authored/parse-authored.ts';
import { PackError } from '../../../src/claim/pack-error.ts';
import { parsePack } from '../../../src/claim/parse-pack.ts';
import { edit, filesOf, writeValidClaims } from './authored-fixture.ts';

/** The valid claims as the JSON of a pack. */
function writePack() {
  const { claims } = parseAuthored(filesOf(writeValidClaims()));
  return JSON.parse(JSON.stringify(assemblePacks(claims)[0]));
}

/** The messages with which a pack is refused; none when it is taken. */
function refusals(content: unknown): string[] {
  try {
    parsePack(content);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.message.split('\n');
    throw error;
  }
}

describe('a pack', () => {
  it('comes back as it was written', () => expect(parsePack(writePack())).toEqual(writePack()));

  it('loses fields that this version does not know', () =>
    expect(parsePack({ ...writePack(), colour: 'red' })).toEqual(writePack()));

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing field', { 'pack licence': undefined }, 'licence: is missing: add it'],
    ['a status of its own', { 'pack disputes.0.status': 'debunked' }, 'disputes[0].status: is "debunked"'],
    ['an id that is none', { 'pack disputes.0.id': '<b>' }, 'disputes[0].id: must be kebab-case'],
    [
      'a day that is none',
      { 'pack disputes.0.period.from': '2021-02-30' },
      'disputes[0].period.from: must be a date',
    ],
    [
      'an address that runs code',
      { 'pack disputes.0.positions.0.sources.0.url': 'javascript:alert(1)' },
      'disputes[0].positions[0].sources[0].url: must be an http or https address',
    ],
    [
      'one position',
      { 'pack disputes.0.positions.1': undefined },
      'disputes[0].positions: has fewer than two',
    ],
    [
      'a denial that leads nowhere',
      { 'pack disputes.0.positions.0.deniedBy.0': 'nobody-did' },
      'disputes[0].positions[0].deniedBy[0]: nobody-did is no position here',
    ],
    ['an unknown entity', { 'pack disputes.0.about.0.0': 'east' }, 'disputes[0].about[0]: east is no entity'],
    ['an empty group', { 'pack disputes.0.about.0': [] }, 'disputes[0].about[0]: is an empty group'],
    [
      'an implied entity that is none',
      { 'pack entities.1.implies.0': 'east' },
      'entities[1].implies[0]: east is no',
    ],
    [
      'two sources of one id',
      { 'pack disputes.0.positions.0.sources.0.id': 'northern-ministry' },
      'positions[1].sources[0].id: northern-ministry is also the id of https://www.gazette',
    ],
    ['an entity twice', { 'pack entities.1.id': 'south' }, 'entities[2].id: south is given twice'],
  ])('is refused for %s', (_, edits, message) => {
    expect(refusals(edited(edits))).toContainEqual(expect.stringContaining(message));
  });

  it('is refused for two disputes of one id', () => {
    const pack = writePack();
    expect(refusals({ ...pack, disputes: [...pack.disputes, ...pack.disputes] })).toEqual([
      'disputes[1].id: who-broke-it is given twice: rename one',
    ]);
  });
});

function edited(edits: Record<string, unknown>): unknown {
  return Reflect.get(edit({ pack: writePack() }, edits), 'pack');
}

describe('whatever JSON is offered', () => {
  it('is a pack or a PackError', () => {
    fc.assert(fc.property(fc.jsonValue(), (content) => void refusals(content)));
  });

  it('is a pack or a PackError also where one field of a pack was overwritten', () => {
    const paths = listPaths(writePack());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, content) => {
        void refusals(edited({ [`pack ${path}`]: content }));
      }),
    );
  });
});

/** Dotted paths of every field below. */
function listPaths(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => [
    key,
    ...listPaths(child).map((path) => `${key}.${path}`),
  ]);
}
