/** The npm packages of the lockfile, and a Node new enough to use them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask, runOrFail } from './command.mjs';
import { inProject, packagesFolder, projectRoot, readJson, readJsonIfPresent } from './places.mjs';
import { SetupError } from './reporter.mjs';

/** vitest, electron-builder and better-sqlite3's prebuilt addon (Node-API 10) need at least this. */
export const OLDEST_NODE = [22, 14];

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function nodeOfPackages() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const executable = join(packagesFolder, 'node', 'bin', name);
  const version = existsSync(executable) ? ask(executable, ['--version']) : null;
  return version !== null && isNewEnough(version) ? executable : null;
}

/**
 * A Node that is new enough: the one among the packages, otherwise the one that runs this script.
 * @returns {string | null} its executable
 */
export function projectNode() {
  return nodeOfPackages() ?? (isNewEnough(process.version) ? process.execPath : null);
}

function isInstalledAsLocked([path, locked], installed) {
  if (path === '') return true;
  const present = installed[path];
  if (present === undefined) return locked.optional === true;
  return present.version === locked.version && present.integrity === locked.integrity;
}

/**
 * Whether what is installed is what is locked. Packages for other platforms may be absent.
 * @param {Record<string, {version: string, integrity?: string, optional?: boolean}>} locked `packages` of the lockfile
 * @param {Record<string, {version: string, integrity?: string}>} installed the same of npm's own list in node_modules
 */
export function lockIsSatisfied(locked, installed) {
  return Object.entries(locked).every((entry) => isInstalledAsLocked(entry, installed));
}

/** Whether node_modules is what the lockfile says. */
export function dependenciesAreCurrent() {
  const installed = readJsonIfPresent(join(packagesFolder, '.package-lock.json'));
  return (
    installed !== null &&
    lockIsSatisfied(readJson(inProject('package-lock.json')).packages, installed.packages)
  );
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * No install script runs but that of `node`, which fetches the Node binary: better-sqlite3's would want a
 * compiler although it brings its binary along, Electron is fetched by `runtime.mjs`.
 */
async function installPackages() {
  await runOrFail('npm', ['ci', '--ignore-scripts', ...QUIET], { cwd: projectRoot });
}

async function installNode() {
  await runOrFail('npm', ['rebuild', 'node', '--foreground-scripts', ...QUIET], { cwd: projectRoot });
}

/**
 * Installs what is missing.
 * @param {{say: Function, step: Function}} reporter
 * @returns {Promise<string>} the Node to run everything else with
 */
export async function provideDependencies(reporter) {
  if (!dependenciesAreCurrent())
    await reporter.step('installing npm packages from the lockfile', installPackages);
  if (nodeOfPackages() === null) await reporter.step('installing a current Node beside them', installNode);
  const node = projectNode();
  if (node !== null) return node;
  throw new SetupError(
    `Remit's tools need Node ${OLDEST_NODE.join('.')} or later; this is ${process.version} and the npm package \`node\` brought none for ${process.platform}-${process.arch}.`,
    'Install a current Node from nodejs.org or your distribution, then try again.',
  );
}
