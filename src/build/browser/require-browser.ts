import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, browserNames, findBrowser, type InstalledBrowser } from './find-browser.ts';

/** No browser of the kind asked for, and no way to install it here; the message says how. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

const debianPackages: Readonly<Partial<Record<BrowserName, string>>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The first of the named browsers; on Debian, as root, it is installed where none is found. Throws BrowserMissingError. */
export function requireBrowser(names: readonly BrowserName[] = browserNames): InstalledBrowser {
  const found = findBrowser(names);
  if (found) return found;
  const name = names.find((candidate) => debianPackages[candidate]);
  if (name && isRootOnDebian()) installOnDebian(debianPackages[name] as string);
  const installed = findBrowser(names);
  if (installed) return installed;
  throw new BrowserMissingError(howToInstall(names));
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

function installOnDebian(packageName: string): void {
  console.error(`Installing the Debian package ${packageName} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '--yes', '--no-install-recommends', packageName]]) {
    const done = spawnSync('apt-get', ['--quiet=2', ...step], { encoding: 'utf8', env });
    if (done.status !== 0) {
      throw new BrowserMissingError(
        `apt-get ${step.join(' ')} failed:\n${done.stderr}\nInstall the package by hand, then run the command again.`,
      );
    }
  }
}

function howToInstall(names: readonly BrowserName[]): string {
  const wantsFirefox = names.includes('firefox');
  const wantsChromium = names.some((name) => name !== 'firefox');
  const wanted = [wantsChromium && 'Chromium, Chrome or Edge', wantsFirefox && 'Firefox'].filter(Boolean);
  const command = {
    linux: wantsChromium
      ? 'sudo apt install chromium (Debian), sudo dnf install chromium (Fedora), sudo pacman -S chromium (Arch)'
      : 'sudo apt install firefox-esr (Debian), sudo dnf install firefox (Fedora), sudo pacman -S firefox (Arch)',
    darwin: wantsChromium ? 'brew install --cask google-chrome' : 'brew install --cask firefox',
    win32: wantsChromium ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox',
  }[process.platform as string];
  return `No browser was found: looked for ${wanted.join(', or ')} (${names.join(', ')}). Install one${
    command ? `, for example with: ${command}` : ''
  }. Then run the command again.`;
}
