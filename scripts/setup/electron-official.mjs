/** The official Electron: already there, named by the user, or downloaded by the `electron` package itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './command.mjs';
import { installedVersion, packagesFolder } from './places.mjs';
import { SetupError } from './reporter.mjs';

const CONNECT_LIMIT_MS = 20_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

const EXECUTABLES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** Path of the executable inside a folder shaped like `electron/dist`. */
export function executableIn(folder) {
  return join(folder, EXECUTABLES[process.platform] ?? 'electron');
}

/** Version a `dist` folder says it has, or null when it holds no runtime. */
export function versionIn(folder) {
  const file = join(folder, 'version');
  if (!existsSync(file) || !existsSync(executableIn(folder))) return null;
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

/** The copy named by ELECTRON_OVERRIDE_DIST_PATH, or null when the variable is not set. */
export function overriddenFolder() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!named) return null;
  const folder = resolve(named);
  if (existsSync(executableIn(folder))) return folder;
  throw new SetupError(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableIn(folder)}.`,
    'Point it at an unpacked Electron, or unset it.',
  );
}

/** The folder the `electron` package unpacks itself to, when it holds the wanted version. */
export function downloadedFolder() {
  const folder = join(packagesFolder, 'electron', 'dist');
  return versionIn(folder) === installedVersion('electron') ? folder : null;
}

/** Where the download would come from: a mirror of the user's, otherwise Electron's releases. */
export function downloadSource() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: fromNpm } = process.env;
  return ELECTRON_MIRROR || fromNpm || 'https://github.com/electron/electron/releases/download/';
}

function archiveAddress() {
  const version = installedVersion('electron');
  const base = downloadSource().replace(/\/?$/, '/');
  const folder = process.env.ELECTRON_CUSTOM_DIR?.replaceAll('{{ version }}', version) ?? `v${version}`;
  return `${base}${folder}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

const PROBE = `
  fetch(process.argv[1], { method: 'HEAD', signal: AbortSignal.timeout(${CONNECT_LIMIT_MS}) }).then(
    (answer) => { console.log(answer.ok ? 'reachable' : 'answered with status ' + answer.status); process.exit(); },
    (error) => { console.log(error.cause?.code ?? error.name + ' ' + error.message); process.exit(); });`;

/**
 * Asks for the archive's head before the download, because the downloader alone may wait for minutes
 * behind a firewall that drops packets.
 * @returns {Promise<string | null>} null when it can be reached, otherwise why not
 */
async function whyUnreachable(node, env) {
  const { stdout } = await run(node, ['-e', PROBE, archiveAddress()], {
    env,
    timeoutMs: CONNECT_LIMIT_MS + 5000,
  });
  const said = stdout.trim() || `no answer within ${CONNECT_LIMIT_MS / 1000} s`;
  return said === 'reachable' ? null : `${new URL(archiveAddress()).host}: ${said}`;
}

async function runInstaller(node, env) {
  const installer = join(packagesFolder, 'electron', 'install.js');
  return run(node, [installer], { env, timeoutMs: DOWNLOAD_LIMIT_MS });
}

/** The line of a stack trace that names the error. */
function errorLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(\w*Error)\b/.test(line)) ?? lines[0] ?? 'its installer failed';
}

/**
 * Lets the `electron` package download and verify its own runtime; a second time when a transfer broke off.
 * @param {string} node a Node of version 22 or later, which the installer needs
 * @returns {Promise<{folder: string} | {reason: string}>} the folder, or why there is none
 */
export async function downloadOfficial(node) {
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const unreachable = await whyUnreachable(node, env);
  if (unreachable !== null) return { reason: unreachable };
  const first = await runInstaller(node, env);
  const { output, timedOut } = first.code === 0 || first.timedOut ? first : await runInstaller(node, env);
  const folder = downloadedFolder();
  if (folder !== null) return { folder };
  return {
    reason: timedOut
      ? `the download took longer than ${DOWNLOAD_LIMIT_MS / 60_000} minutes`
      : errorLine(output),
  };
}
