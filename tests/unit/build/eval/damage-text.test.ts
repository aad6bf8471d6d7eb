import { describe, expect, it } from 'vitest';
import { createTypingErrors, disguise } from '../../../../src/build/eval/damage-text.ts';
import { languageProfile } from '../../../../src/text/language-profile.ts';
import { tokenise } from '../../../../src/text/tokenise.ts';

const text = Array(50).fill('Investigators photographed the burnt village near the river').join(' ');
const words = (of: string) => tokenise(of, languageProfile('en')).map(({ word }) => word);

describe('damage to texts', () => {
  it('puts errors into about one long word of ten, always the same ones', () => {
    const damaged = createTypingErrors(1)(text);
    expect(damaged).toBe(createTypingErrors(1)(text));
    const changed = damaged.split(' ').filter((word, i) => word !== text.split(' ')[i]).length;
    expect(changed).toBeGreaterThan(10);
    expect(changed).toBeLessThan(60);
  });

  it('leaves short words alone', () => {
    expect(createTypingErrors(1)('the cat sat on a mat '.repeat(50))).toBe(
      'the cat sat on a mat '.repeat(50),
    );
  });

  it('disguises letters so that the same words are read', () => {
    expect(disguise(text)).not.toBe(text);
    expect(words(disguise(text))).toEqual(words(text));
  });
});
