import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../../src/text/quoted-spans.ts';

const quoted = (text: string) => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('what a text quotes', () => {
  it.each([
    ['She said "the dam is safe".', ['the dam is safe']],
    ['She said “the dam is safe” and “nobody died”.', ['the dam is safe', 'nobody died']],
    ['Sie sagte: „Der Damm ist sicher.“', ['Der Damm ist sicher.']],
    ['Elle a dit : « Le barrage tient. »', [' Le barrage tient. ']],
    ["The dam isn't safe, 'they' say.", []],
    ['A 12" pipe', []],
  ])('%s', (text, spans) => expect(quoted(text)).toEqual(spans));
});
