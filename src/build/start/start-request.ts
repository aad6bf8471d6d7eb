import { type BrowserName, browserNames } from '../browser/find-browser.ts';

/** What `npm start` is to open, and how. */
export interface StartRequest {
  /** A file's path, an http(s) address, or null for the demo article. */
  readonly page: string | null;
  readonly browsers: readonly BrowserName[];
  readonly headless: boolean;
}

/** Raised for arguments that make no sense; the message says what would. */
export class StartArgumentError extends Error {
  override readonly name = 'StartArgumentError';
}

const usage =
  'Usage: npm start -- [FILE.html | FILE.txt | URL] [--browser chromium|chrome|edge|firefox] [--headless]';

/** Reads the arguments; without a screen the browser runs headless whether asked to or not. */
export function parseStartRequest(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): StartRequest {
  const rest = [...args];
  const headless = take(rest, '--headless') !== null || !hasScreen(env, platform);
  const at = rest.indexOf('--browser');
  const [, name] = at < 0 ? [] : rest.splice(at, 2);
  if (at >= 0 && !isBrowserName(name)) {
    throw new StartArgumentError(
      `--browser takes one of ${browserNames.join(', ')}, not "${name}".\n${usage}`,
    );
  }
  const unknown = rest.find((arg) => arg.startsWith('-')) ?? rest[1];
  if (unknown !== undefined) throw new StartArgumentError(`"${unknown}" is not understood.\n${usage}`);
  return { page: rest[0] ?? null, browsers: isBrowserName(name) ? [name] : browserNames, headless };
}

function take(args: string[], flag: string): string | null {
  const at = args.indexOf(flag);
  return at < 0 ? null : (args.splice(at, 1)[0] ?? null);
}

function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function isBrowserName(name: string | undefined): name is BrowserName {
  return browserNames.some((known) => known === name);
}
