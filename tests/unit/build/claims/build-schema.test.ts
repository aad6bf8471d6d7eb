import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { buildSchema } from '../../../../src/build/claims/build-schema.ts';

it('claims/schema.json is what `npm run claims` writes', async () => {
  expect(await readFile('claims/schema.json', 'utf8')).toBe(buildSchema());
});

it('lets editors take a bare year', () => {
  const { properties } = JSON.parse(buildSchema());
  expect(properties.period.properties.from.type).toEqual(['string', 'integer']);
});
