/**
 * Debian packages that Electron, a display-less machine and a compiler need. Root installs what is missing;
 * anybody else is told the exact command. Systems without dpkg are left alone.
 */
import { spawnSync } from 'node:child_process';
import { ask, excerpt, isOnPath, run } from './command.mjs';
import { SetupError } from './reporter.mjs';

/** What Chromium links against, and Chinese letters. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libxcomposite1',
  'libxdamage1',
  'libxfixes3',
  'libxrandr2',
  'libnotify4',
  'libsecret-1-0',
  'fonts-noto-cjk',
];

/** A display in memory, for machines without one. */
export const displayPackages = ['xvfb'];

/** Only where the database addon has to be compiled. */
export const compilerPackages = ['python3', 'make', 'g++'];

/** Newer Debian and Ubuntu renamed some libraries when time became 64 bits wide; either name will do. */
const successors = {
  'libgtk-3-0': 'libgtk-3-0t64',
  libasound2: 'libasound2t64',
  'libatk-bridge2.0-0': 'libatk-bridge2.0-0t64',
  libcups2: 'libcups2t64',
};

/** Programs that make a package unnecessary, however they came to the machine. */
const programs = { python3: 'python3', make: 'make', 'g++': 'g++', xvfb: 'Xvfb' };

const LOCK_LIMIT = ['-o', 'DPkg::Lock::Timeout=300'];

export function isDebian() {
  return process.platform === 'linux' && isOnPath('dpkg-query') && isOnPath('apt-get');
}

export function isRoot() {
  return process.getuid?.() === 0;
}

/** Names of these packages that dpkg knows as installed; one question for all of them. */
function installedAmong(names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', `-f=\${Package} \${db:Status-Status}\n`, ...names], {
    encoding: 'utf8',
  });
  const installed = (stdout ?? '').split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(installed.map((line) => line.split(' ')[0]));
}

/** Which of these packages are not installed. Empty where dpkg does not rule. */
export function missingPackages(names) {
  if (!isDebian()) return [];
  const either = (name) => [name, successors[name] ?? name];
  const installed = installedAmong(names.flatMap(either));
  const hasProgram = (name) => programs[name] !== undefined && isOnPath(programs[name]);
  return names.filter((name) => !hasProgram(name) && !either(name).some((one) => installed.has(one)));
}

/** The command that mends it, for a person to copy. */
export function installCommand(names) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

function nameForThisRelease(name) {
  const successor = successors[name];
  const candidate = successor === undefined ? '' : (ask('apt-cache', ['policy', successor]) ?? '');
  return /Candidate: \d/.test(candidate) ? successor : name;
}

/** Fetches lists first: a fresh container has none. A failing foreign source does not matter if ours worked. */
async function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...LOCK_LIMIT, 'update', '-q'], { env });
  const wanted = names.map(nameForThisRelease);
  const flags = ['install', '-y', '-q', '--no-install-recommends'];
  const { code, output } = await run('apt-get', [...LOCK_LIMIT, ...flags, ...wanted], { env });
  if (code === 0) return;
  throw new SetupError(
    `apt-get could not install ${wanted.join(' ')}:\n${excerpt(output)}`,
    `Mend what apt-get says, then try again, or install them by hand:\n\n    ${installCommand(wanted)}\n`,
  );
}

/**
 * Makes sure that packages are installed.
 * @param {string[]} names
 * @param {string} purpose what they are for, as the end of "Debian packages for …"
 * @param {{say: Function, step: Function}} reporter
 */
export async function providePackages(names, purpose, reporter) {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  if (!isRoot()) {
    throw new SetupError(
      `Debian packages for ${purpose} are missing: ${missing.join(' ')}. Only root can install them.`,
      `Run this once, then try again:\n\n    ${installCommand(missing)}\n`,
    );
  }
  await reporter.step(`installing Debian packages for ${purpose}: ${missing.join(' ')}`, () =>
    install(missing),
  );
}
