import { describe, expect, test } from 'vitest';
import { readSiteList, writeSiteList } from '../../../src/storage/site-list.ts';

const on = (hostname: string) => ({ hostname, enabled: true });
const off = (hostname: string) => ({ hostname, enabled: false });

test('a list is written in the order of the alphabet, with a sign for on and off', () => {
  expect(writeSiteList([off('zeitung.example'), on('bote.example')])).toBe(
    '+ bote.example\n- zeitung.example\n',
  );
});

test('a list that was written is read again as it was', () => {
  const rules = [on('bote.example'), off('zeitung.example')];
  expect(readSiteList(writeSiteList(rules))).toEqual({ rules, unread: 0 });
});

describe('a list of somebody else', () => {
  const lists: [text: string, read: ReturnType<typeof readSiteList>][] = [
    ['', { rules: [], unread: 0 }],
    ['bote.example', { rules: [on('bote.example')], unread: 0 }],
    ['https://www.bote.example/a?b#c\r\n\r\n', { rules: [on('bote.example')], unread: 0 }],
    ['  -*://*.bote.example/*', { rules: [off('bote.example')], unread: 0 }],
    ['- bote.example\n+ bote.example', { rules: [on('bote.example')], unread: 0 }],
    ['# my sites\nbote.example', { rules: [on('bote.example')], unread: 1 }],
  ];
  test.each(lists)('%j', (text, read) => {
    expect(readSiteList(text)).toEqual(read);
  });
});
