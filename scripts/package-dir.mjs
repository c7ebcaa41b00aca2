/**
 * `npm run package:dir`: the unpacked package in `dist/`, offline, from the runtime the set-up found. Packed from
 * the fallback runtime it is a test build and says so in a file of its own. Does nothing when it is up to date.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesHash } from './setup/build.mjs';
import { runOrFail } from './setup/command.mjs';
import {
  checkoutCacheFolder,
  inProject,
  packagesFolder,
  projectRoot,
  readJsonIfPresent,
} from './setup/places.mjs';
import { prepareApp } from './setup/prepare.mjs';
import { createReporter, explainError } from './setup/reporter.mjs';

const UNPACKED = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' };
const EXECUTABLES = { win32: 'Remit.exe', darwin: 'Remit.app/Contents/MacOS/Remit' };
const WARNING = `This folder holds a third party's build of an old Electron, pinned by hash, because the official one could
not be downloaded where it was packed. It is here to be tested. Never hand it to anybody.
`;

function unpackedFolder() {
  const arm = process.arch === 'arm64' ? '-arm64' : '';
  return inProject('dist', (UNPACKED[process.platform] ?? 'linux-unpacked').replace('-', `${arm}-`));
}

/** Everything the package is made of, as one hash: sources, dataset, packaging rules, runtime. */
function contentsHash({ runtime, sqliteBinding }) {
  const hash = createHash('sha256').update(sourcesHash()).update(runtime.folder).update(sqliteBinding);
  const dataset = inProject('graph-data', 'dataset');
  const files = existsSync(dataset) ? readdirSync(dataset, { recursive: true, withFileTypes: true }) : [];
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of [inProject('electron-builder.yml'), import.meta.filename, ...paths.sort()]) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Lays the compiled addon where electron-builder.yml looks for it; an empty folder when none is needed. */
function layOutAddon(sqliteBinding) {
  const folder = join(checkoutCacheFolder(), 'package', 'native');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (sqliteBinding) cpSync(sqliteBinding, join(folder, 'better_sqlite3.node'));
}

function builderArguments(runtime) {
  return [
    join(packagesFolder, 'electron-builder', 'cli.js'),
    '--dir',
    '--publish=never',
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    '-c.electronFuses.enableNodeCliInspectArguments=true',
  ];
}

/** Electron's default app would be a second app in the package; a ready-made runtime folder brings it along. */
function tidy(folder, runtime) {
  for (const name of ['default_app.asar', 'default_app.main.js']) {
    rmSync(join(folder, 'resources', name), { force: true });
  }
  if (runtime.kind === 'fallback') writeFileSync(join(folder, 'TEST-BUILD.txt'), WARNING);
}

async function pack(node, { runtime, sqliteBinding }) {
  layOutAddon(sqliteBinding);
  const folder = unpackedFolder();
  rmSync(folder, { recursive: true, force: true });
  await runOrFail(node, builderArguments(runtime), { cwd: projectRoot });
  tidy(folder, runtime);
}

/**
 * Brings `dist/` up to date.
 * @param {{say: Function, step: Function}} reporter
 */
export async function providePackage(reporter) {
  const { node, environment } = await prepareApp(reporter);
  const stamp = join(checkoutCacheFolder(), 'package.json');
  const contents = contentsHash(environment);
  if (readJsonIfPresent(stamp)?.contents !== contents || !existsSync(unpackedFolder())) {
    await reporter.step('packing the unpacked build', () => pack(node, environment));
    writeFileSync(stamp, JSON.stringify({ contents }));
  }
  if (environment.runtime.kind === 'fallback') reporter.say(`[package] test build only. ${WARNING.trim()}`);
  reporter.say(`[package] ${join(unpackedFolder(), EXECUTABLES[process.platform] ?? 'remit')}`);
}

if (process.argv[1] === import.meta.filename) {
  providePackage(createReporter()).catch((error) => {
    explainError(error);
    process.exitCode = 1;
  });
}
