import { expect, it } from 'vitest';
import { foldTitle } from '../../../src/dom/fold-title.ts';

it('parts the words of every script by what is neither letter nor figure', () => {
  expect(foldTitle('Ärzte in Köln: “Wir – 2½ Jahre später”')).toBe('ärzte in köln wir 2½ jahre später');
  expect(foldTitle('Москва, Киев — “мир”')).toBe('москва киев мир');
  expect(foldTitle('新华网：叙利亚')).toBe('新华网 叙利亚');
});

it('takes the same for a letter or a figure in Latin text as anywhere', () => {
  for (let code = 0; code < 0x2100; code++) {
    const sign = String.fromCharCode(code);
    const alone = foldTitle(`a${sign}b`);
    const besideOthers = foldTitle(`a${sign}b 叙`).replace(' 叙', '');
    expect([code, alone]).toEqual([code, besideOthers]);
  }
});
