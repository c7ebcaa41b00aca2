/** Where things lie: the checkout, its packages, and the cache that several checkouts share. */
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const packagesFolder = join(projectRoot, 'node_modules');

/** A path inside the checkout. */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** JSON of a file, or null where there is no such file or it does not parse. */
export function readJsonIfPresent(path) {
  try {
    return readJson(path);
  } catch {
    return null;
  }
}

/** The version of an installed package. */
export function installedVersion(name) {
  return readJson(join(packagesFolder, name, 'package.json')).version;
}

function firstWritable(candidates) {
  for (const folder of candidates) {
    try {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // Not ours to write: a read-only home, a foreign HOME under sudo. The next candidate is tried.
    }
  }
  throw new Error(`No writable cache folder among: ${candidates.join(', ')}`);
}

/**
 * Folder for what is expensive to get and safe to delete (an unpacked Electron, a compiled addon).
 * Shared by all checkouts of a user, because a second clone should not fetch 115 MB again; every entry
 * is keyed by versions and verified by hash. `REMIT_CACHE` overrides it; without a writable home it
 * lies in the checkout (git ignores `.cache/`).
 */
export function cacheFolder() {
  const userCache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const chosen = process.env.REMIT_CACHE;
  return firstWritable(chosen ? [resolve(chosen)] : [join(userCache, 'remit'), inProject('.cache', 'remit')]);
}

/** Folder for stamps about this checkout alone. */
export function checkoutCacheFolder() {
  return firstWritable([inProject('.cache')]);
}
