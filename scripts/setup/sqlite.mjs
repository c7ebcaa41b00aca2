/**
 * The better-sqlite3 addon for the runtime that was found. Its prebuilt binary serves every runtime with
 * Node-API 10; the fallback Electron has 9 and a crash there is silent, so for it the addon is compiled
 * once from the package's own source into the cache.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ask, runOrFail } from './command.mjs';
import { compilerPackages, providePackages } from './debian.mjs';
import { cacheFolder, inProject, installedVersion, packagesFolder } from './places.mjs';
import { SetupError } from './reporter.mjs';
import { askRuntime } from './runtime.mjs';

/** The prebuilt addon keeps references to strings, which Node-API allows from this version on. */
const PREBUILT_NODE_API = 10;

const SUPPLEMENT = 'node-api-9.h';

/**
 * Come last on the compiler's line and win over the package's own `NAPI_VERSION=10`: 2147483647 is Node's
 * NAPI_VERSION_EXPERIMENTAL, under which runtimes with Node-API 9 already do what the addon needs.
 */
const EXPERIMENTAL_FLAGS = `-UNAPI_VERSION -DNAPI_VERSION=2147483647 -include ${SUPPLEMENT}`;

/**
 * What node-gyp reads instead of a Node's own `common.gypi`. A Node-API addon needs nothing of that Node,
 * so the headers come from `node-api-headers` and a machine without Node's headers can compile too.
 */
const COMMON_GYPI = `{
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': { 'Release': {}, 'Debug': {} },
    'cflags': ['-fPIC', '-pthread', '-fno-exceptions', '-fno-rtti', '-w'],
    'ldflags': ['-pthread'],
  },
}
`;

const PROBE = `
  const Database = require(process.argv[1]);
  const options = process.argv[2] ? { nativeBinding: process.argv[2] } : {};
  const database = new Database(':memory:', options);
  database.exec("create virtual table words using fts5(word, tokenize='trigram'); insert into words values ('发展改革');");
  const text = '名'.repeat(2000);
  for (let index = 0; index < 2000; index += 1) database.prepare('select ? as value').get(text + index);
  console.log(database.prepare('select sqlite_version() as version').get().version);`;

/**
 * Opens a database in a Node or an Electron and returns SQLite's version; null when the addon crashes there.
 * @param {string} executable
 * @param {string} binding path of a compiled addon, empty for the prebuilt one
 */
function sqliteVersionIn(executable, binding) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return ask(executable, ['-e', PROBE, join(packagesFolder, 'better-sqlite3'), binding], env);
}

async function prepareHeaders(folder) {
  const include = join(folder, 'include', 'node');
  await mkdir(include, { recursive: true });
  await cp(join(packagesFolder, 'node-api-headers', 'include'), include, { recursive: true });
  await cp(inProject('scripts', 'setup', SUPPLEMENT), join(include, SUPPLEMENT));
  await writeFile(join(include, 'common.gypi'), COMMON_GYPI);
  await writeFile(join(include, 'config.gypi'), "{ 'target_defaults': {}, 'variables': {} }\n");
}

async function copySource(folder) {
  const source = join(folder, 'better-sqlite3');
  await cp(join(packagesFolder, 'better-sqlite3'), source, { recursive: true });
  const dependency = join('node_modules', 'node-addon-api');
  await cp(join(packagesFolder, 'node-addon-api'), join(source, dependency), { recursive: true });
  return source;
}

/**
 * node-gyp lets variables that npm sets win over its command line: a `nodedir` in somebody's npmrc would bring
 * other headers in.
 */
function compilerVariables() {
  const foreign = /^npm_(package_)?config_/i;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), CXXFLAGS: EXPERIMENTAL_FLAGS };
}

/** Compiles in a copy: a `build` folder inside node_modules would be loaded by plain Node as well. */
async function compile(node, workshop) {
  const headers = join(workshop, 'headers');
  await prepareHeaders(headers);
  const source = await copySource(workshop);
  const gyp = join(packagesFolder, 'node-gyp', 'bin', 'node-gyp.js');
  const args = [gyp, 'rebuild', '--release', `--nodedir=${headers}`, '--force_build=1', '--jobs=max'];
  await runOrFail(node, args, { cwd: source, env: compilerVariables() });
  return join(source, 'build', 'Release', 'better_sqlite3.node');
}

/** Where the compiled addon of a runtime lies in the cache. */
function compiledAddon(runtime) {
  const version = installedVersion('better-sqlite3');
  const name = `better-sqlite3-${version}-electron-${runtime.version}-${process.platform}-${process.arch}`;
  return join(cacheFolder(), name, 'better_sqlite3.node');
}

/** Debian packages for a compiler, where it is known beforehand that one is needed. */
export function missingCompilerPackages(runtime) {
  return runtime.kind === 'fallback' && !existsSync(compiledAddon(runtime)) ? compilerPackages : [];
}

async function compileInto(target, node, runtime, reporter) {
  await providePackages(compilerPackages, 'compiling better-sqlite3', reporter);
  const workshop = await mkdtemp(join(cacheFolder(), 'compiling-'));
  try {
    await reporter.step(
      `compiling better-sqlite3 for Electron ${runtime.version} (about a minute)`,
      async () => {
        const built = await compile(node, workshop);
        if (sqliteVersionIn(runtime.executable, built) === null) {
          throw new Error(`The compiled better-sqlite3 does not open a database in ${runtime.executable}.`);
        }
        await mkdir(dirname(target), { recursive: true });
        await rename(built, target);
      },
    );
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function requireNodeApi(runtime) {
  const version = Number(askRuntime(runtime.executable, 'process.versions.napi'));
  if (version > 0) return version;
  throw new SetupError(
    `Electron ${runtime.version} at ${runtime.executable} does not start.`,
    'Run `npm run doctor`: it names the libraries that are missing and the command to install them.',
  );
}

/** Whether a runtime starts, and which SQLite opens in it with what is on this machine; `version` is null for none. */
export function knownSqlite(runtime) {
  const nodeApi = Number(askRuntime(runtime.executable, 'process.versions.napi'));
  const compiled = compiledAddon(runtime);
  const binding = existsSync(compiled) ? compiled : '';
  const usable = nodeApi > 0 && (binding !== '' || nodeApi >= PREBUILT_NODE_API);
  return { starts: nodeApi > 0, version: usable ? sqliteVersionIn(runtime.executable, binding) : null };
}

/**
 * @param {string} node a Node of version 22 or later
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{say: Function, step: Function}} reporter
 * @returns {Promise<string>} path for `REMIT_SQLITE_BINDING`, empty when the prebuilt addon serves
 */
export async function provideSqlite(node, runtime, reporter) {
  const prebuiltFits = requireNodeApi(runtime) >= PREBUILT_NODE_API;
  if (prebuiltFits && sqliteVersionIn(runtime.executable, '') !== null) return '';
  const target = compiledAddon(runtime);
  if (!existsSync(target)) await compileInto(target, node, runtime, reporter);
  return target;
}
