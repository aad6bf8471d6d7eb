import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Which of the two builds a browser runs. */
export type Engine = 'chrome' | 'firefox';

/** A browser of this machine. */
export interface InstalledBrowser {
  readonly name: BrowserName;
  readonly engine: Engine;
  /** Absolute path of its executable. */
  readonly path: string;
}

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome', 'google-chrome-stable'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr'],
};

const macApplications: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const windowsPrograms: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium/Application/chrome.exe',
  chrome: 'Google/Chrome/Application/chrome.exe',
  edge: 'Microsoft/Edge/Application/msedge.exe',
  firefox: 'Mozilla Firefox/firefox.exe',
};

/** The first of the named browsers that this machine has, or null. */
export function findBrowser(names: readonly BrowserName[] = browserNames): InstalledBrowser | null {
  for (const name of names) {
    const path = candidatePaths(name).find(isExecutable);
    if (path) return { name, engine: engineOf(name), path };
  }
  return null;
}

function engineOf(name: BrowserName): Engine {
  return name === 'firefox' ? 'firefox' : 'chrome';
}

function candidatePaths(name: BrowserName): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '/', 'Applications')].map((folder) =>
      join(folder, macApplications[name]),
    );
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, windowsPrograms[name]));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
