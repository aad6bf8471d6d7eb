import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../src/match/read/plain-reading.ts';
import { readText } from '../../../src/match/read/read-text.ts';

describe('a sentence in plain words', () => {
  it.each([
    ['The Korin dam was blown up by Belmar.', 'Belmar blown up The Korin dam.'],
    ['Belmar was accused by Arvania of shelling it.', 'Arvania accused Belmar of shelling it.'],
    ['Nobody denies that Belmar shelled the dam.', 'Belmar shelled the dam.'],
    ['It cannot be denied that Belmar shelled the dam.', 'Belmar shelled the dam.'],
  ])('says who did what: %s', (text, stated) => {
    expect(plainReading(readText(text, 'en'))).toEqual([stated]);
  });

  it.each([
    [
      'It was Belmar, not Arvania, that shelled the dam.',
      'It was Belmar that shelled the dam.',
      'It was Arvania that shelled the dam.',
    ],
    [
      'The fever came from a market, not from a laboratory.',
      'The fever came from a market.',
      'The fever came from a laboratory.',
    ],
    ['The dam was broken by rain, not by shells.', 'rain broken The dam.', 'shells broken The dam.'],
  ])('leaves out what is set against it, and says it in its place: %s', (text, stated, contrary) => {
    expect(plainReading(readText(text, 'en'))).toEqual([stated, contrary]);
  });

  it.each([
    ['is active', 'Belmar shelled the dam.'],
    ['tells where, not who', 'The dam stood by the river.'],
    ['denies', 'Belmar denies that it shelled the dam.'],
    ['has no other word in the place of the denied', 'Belmar did not shell the dam.'],
  ])('is the same where it %s', (_, text) => {
    expect(plainReading(readText(text, 'en'))).toEqual([text]);
  });
});
