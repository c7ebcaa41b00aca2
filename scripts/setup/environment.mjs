/**
 * What a prepared machine has, and the file that tells it to others: `.cache/environment.json` is written
 * by the set-up and read by the end-to-end tests, the captures and the packaging.
 */
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './debian.mjs';
import { checkoutCacheFolder, packagesFolder, readJsonIfPresent } from './places.mjs';

/**
 * @typedef {object} Environment
 * @property {import('./runtime.mjs').Runtime} runtime
 * @property {string} sqliteBinding value for REMIT_SQLITE_BINDING; empty when the prebuilt addon serves
 */

function file() {
  return join(checkoutCacheFolder(), 'environment.json');
}

/** @param {Environment} environment */
export function rememberEnvironment(environment) {
  writeFileSync(file(), `${JSON.stringify(environment, null, 2)}\n`);
}

/** @returns {Environment | null} null when the set-up never came to its end here */
export function recallEnvironment() {
  return readJsonIfPresent(file());
}

/** Variables for a child that starts or drives the app. */
export function appVariables({ runtime, sqliteBinding }) {
  const variables = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
  delete variables.ELECTRON_RUN_AS_NODE;
  if (sqliteBinding) variables.REMIT_SQLITE_BINDING = sqliteBinding;
  return variables;
}

/** Chromium refuses to run its sandbox as root; only a launcher says so, never the product. */
export function sandboxArguments() {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** PATH on which the project's own programs, its Node first, are found before the machine's. */
export function projectPath() {
  return [join(packagesFolder, '.bin'), process.env.PATH ?? ''].join(delimiter);
}
