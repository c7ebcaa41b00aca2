/**
 * What a prepared machine has, and the file that tells it to others: `.cache/environment.json` is written
 * by the set-up and read by the end-to-end tests, the captures and the packaging.
 */
import { statfsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './debian.mjs';
import { checkoutCacheFolder, packagesFolder } from './places.mjs';

/**
 * @typedef {object} Environment
 * @property {import('./runtime.mjs').Runtime} runtime
 * @property {string} sqliteBinding value for REMIT_SQLITE_BINDING; empty when the prebuilt addon serves
 * @property {string[]} launchArguments what this machine's Chromium needs to be told
 */

/** Below this many bytes of shared memory (containers often have 64 MB) Chromium's windows crash. */
const ENOUGH_SHARED_MEMORY = 128 * 1024 * 1024;

function sharedMemory() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/**
 * Arguments for Chromium that depend on the machine. Only launchers pass them, the product never does:
 * Chromium refuses to run its sandbox as root, and needs another place where shared memory is scarce.
 */
export function launchArguments() {
  if (process.platform !== 'linux') return [];
  const scarce = sharedMemory() < ENOUGH_SHARED_MEMORY;
  return [...(isRoot() ? ['--no-sandbox'] : []), ...(scarce ? ['--disable-dev-shm-usage'] : [])];
}

/** @param {Environment} environment */
export function rememberEnvironment(environment) {
  writeFileSync(join(checkoutCacheFolder(), 'environment.json'), `${JSON.stringify(environment, null, 2)}\n`);
}

/**
 * Variables for a child that starts or drives the app. The project's own programs, its Node first, are
 * found before the machine's.
 * @param {Environment} environment
 */
export function appVariables({ runtime, sqliteBinding }) {
  const path = [join(packagesFolder, '.bin'), process.env.PATH ?? ''].join(delimiter);
  const variables = { ...process.env, PATH: path, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
  delete variables.ELECTRON_RUN_AS_NODE;
  if (sqliteBinding) variables.REMIT_SQLITE_BINDING = sqliteBinding;
  return variables;
}
