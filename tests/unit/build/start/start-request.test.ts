import { describe, expect, it } from 'vitest';
import { browserNames } from '../../../../src/build/browser/find-browser.ts';
import { parseStartRequest, StartArgumentError } from '../../../../src/build/start/start-request.ts';

const screen = { DISPLAY: ':0' };
const parse = (args: string[], env = {}) => parseStartRequest(args, { ...screen, ...env }, 'linux');

describe('parseStartRequest()', () => {
  it.each([
    [[], { page: null, browsers: browserNames, headless: false }],
    [['article.html'], { page: 'article.html', browsers: browserNames, headless: false }],
    [['--browser', 'firefox', 'a.txt'], { page: 'a.txt', browsers: ['firefox'], headless: false }],
    [
      ['https://example.org/a', '--headless'],
      { page: 'https://example.org/a', browsers: browserNames, headless: true },
    ],
  ])('reads %j', (args, request) => {
    expect(parse(args)).toEqual(request);
  });

  it.each([
    { where: 'on Linux without a screen', platform: 'linux', env: { DISPLAY: '' }, headless: true },
    {
      where: 'on Wayland',
      platform: 'linux',
      env: { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' },
      headless: false,
    },
    { where: 'on a Mac', platform: 'darwin', env: { DISPLAY: '' }, headless: false },
    { where: 'in CI', platform: 'darwin', env: { CI: 'true' }, headless: true },
  ] as const)('$where, headless is $headless', ({ platform, env, headless }) => {
    expect(parseStartRequest([], { ...screen, ...env }, platform).headless).toBe(headless);
  });

  it.each([
    [['--browser', 'netscape'], /one of chromium, chrome, edge, firefox, not "netscape"/],
    [['--browser'], /--browser takes one of/],
    [['--fast'], /"--fast" is not understood/],
    [['one.html', 'two.html'], /"two.html" is not understood/],
  ])('refuses %j', (args, message) => {
    expect(() => parse(args)).toThrow(StartArgumentError);
    expect(() => parse(args)).toThrow(message);
  });
});
