// Plain JavaScript without dependencies: it runs on the Node 20 that a machine brings, before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Oldest Node that strips types from TypeScript without a flag. */
const oldestNode = [22, 18];

if (!packagesMatchLockfile()) installPackages();
checkNode();

/** Whether every package that the lockfile demands is in node_modules, in that very version. */
function packagesMatchLockfile() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional === true),
  );
}

function readPackages(path) {
  const file = `${root}/${path}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function installPackages() {
  console.error('Installing packages (about a minute, only when they have changed) …');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const done = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (done.status === 0) return;
  console.error(done.stdout, done.stderr, done.error?.message ?? '');
  console.error(
    'The packages could not be installed. Check that this machine can reach the package registry ' +
      '(npm config get registry), then run the command again.',
  );
  process.exit(1);
}

/** What follows runs on `node` as npm's scripts find it: node_modules/.bin first, which on Linux x64 holds Node 24. */
function checkNode() {
  const bundled = existsSync(`${root}/node_modules/.bin/node`);
  if (bundled || isRecent(process.versions.node)) return;
  console.error(
    `This machine runs Node ${process.versions.node}; the project needs ${oldestNode.join('.')} or newer here ` +
      '(only on Linux x64 does it bring its own). Install the current release from https://nodejs.org.',
  );
  process.exit(1);
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}
