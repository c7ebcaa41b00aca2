/** Builds the app into `out/` when its sources are not the ones it was last built from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runOrFail } from './command.mjs';
import { checkoutCacheFolder, inProject, packagesFolder, projectRoot, readJsonIfPresent } from './places.mjs';

const SOURCES = ['electron', 'renderer', 'graph-data'];
const SETTINGS = ['electron.vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json'];
/** Read at run time, not bundled. */
const NOT_BUILT = inProject('graph-data', 'dataset');
const RESULTS = [
  'main/index.js',
  'main/graph-service.js',
  'main/print.js',
  'preload/index.cjs',
  'renderer/index.html',
];

function filesBelow(folder) {
  if (folder === NOT_BUILT) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.md') ? [] : [path];
  });
}

/** A hash over every file that can change the build; some hundred small files, so a few milliseconds. */
export function sourcesHash() {
  const files = [
    ...SOURCES.map((folder) => inProject(folder)).flatMap(filesBelow),
    ...SETTINGS.map((name) => inProject(name)),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${relative(projectRoot, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

function stampFile() {
  return join(checkoutCacheFolder(), 'build.json');
}

/** Whether `out/` is complete and built from the present sources. */
export function buildIsCurrent() {
  const complete = RESULTS.every((path) => existsSync(inProject('out', path)));
  return complete && readJsonIfPresent(stampFile())?.sources === sourcesHash();
}

/**
 * @param {string} node a Node of version 22 or later
 * @param {{step: Function}} reporter
 */
export async function provideBuild(node, reporter) {
  if (buildIsCurrent()) return;
  const sources = sourcesHash();
  await reporter.step('building the app', () =>
    runOrFail(node, [join(packagesFolder, 'electron-vite', 'bin', 'electron-vite.js'), 'build'], {
      cwd: projectRoot,
    }),
  );
  writeFileSync(stampFile(), JSON.stringify({ sources }));
}
