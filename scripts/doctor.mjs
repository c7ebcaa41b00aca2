/** `npm run doctor`: what is there, what is missing, and the command that mends it. Fetches nothing. */
import { existsSync } from 'node:fs';
import { buildIsCurrent } from './setup/build.mjs';
import { ask, isOnPath } from './setup/command.mjs';
import {
  compilerPackages,
  displayPackages,
  installCommand,
  isDebian,
  missingPackages,
  windowPackages,
} from './setup/debian.mjs';
import { dependenciesAreCurrent, OLDEST_NODE, projectNode } from './setup/dependencies.mjs';
import { hasDisplay } from './setup/display.mjs';
import { inProject, projectRoot } from './setup/places.mjs';
import { createReporter } from './setup/reporter.mjs';
import { knownRuntime } from './setup/runtime.mjs';
import { knownSqlite } from './setup/sqlite.mjs';

/**
 * @typedef {object} Finding
 * @property {'there' | 'missing' | 'later'} state `later`: the next start provides it by itself
 * @property {string} what
 * @property {string} [mend] the command to type
 */

const START = 'npm start -- --setup-only';

function node() {
  const own = projectNode();
  const version = own === null ? null : ask(own, ['--version']);
  const system = `system Node ${process.version}`;
  if (version !== null) return { state: 'there', what: `Node ${version} (${own}; ${system})` };
  return { state: 'later', what: `a Node of ${OLDEST_NODE.join('.')} or later (${system})`, mend: START };
}

function packages() {
  const what = 'npm packages as in package-lock.json';
  return dependenciesAreCurrent() ? { state: 'there', what } : { state: 'later', what, mend: START };
}

function debian(names, purpose) {
  if (!isDebian()) return { state: 'there', what: `${purpose}: not a Debian system, not checked` };
  const missing = missingPackages(names);
  if (missing.length === 0) return { state: 'there', what: `${purpose}: ${names.length} Debian packages` };
  return { state: 'missing', what: `${purpose}: ${missing.join(' ')}`, mend: installCommand(missing) };
}

function display() {
  if (hasDisplay())
    return { state: 'there', what: `display ${process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? ''}` };
  if (isOnPath('Xvfb')) return { state: 'there', what: 'no display, but Xvfb for one in memory' };
  return debian(displayPackages, 'no display and no Xvfb');
}

function chineseLetters() {
  if (!isOnPath('fc-list')) return [];
  const found = ask('fc-list', [':lang=zh-cn', 'family']);
  if (found) return [{ state: 'there', what: `Chinese letters: ${found.split('\n').length} font faces` }];
  return [
    { state: 'missing', what: 'a font with Chinese letters', mend: installCommand(['fonts-noto-cjk']) },
  ];
}

function runtimeAndDatabase() {
  const runtime = existsSync(inProject('node_modules', 'electron')) ? knownRuntime() : null;
  if (runtime === null) return [{ state: 'later', what: 'Electron', mend: START }];
  const electron = {
    state: 'there',
    what: `Electron ${runtime.version} (${runtime.kind}): ${runtime.folder}`,
  };
  const sqlite = knownSqlite(runtime);
  if (sqlite.version !== null)
    return [electron, { state: 'there', what: `SQLite ${sqlite.version} opens in it` }];
  if (sqlite.starts)
    return [
      electron,
      { state: 'later', what: 'better-sqlite3 for it', mend: START },
      debian(compilerPackages, 'a compiler for it'),
    ];
  return [
    {
      state: 'missing',
      what: `Electron ${runtime.version} does not start`,
      mend: 'install the libraries named above',
    },
  ];
}

function build() {
  const what = 'the built app in out/';
  return existsSync(inProject('node_modules')) && buildIsCurrent()
    ? { state: 'there', what }
    : { state: 'later', what, mend: START };
}

function findings() {
  const libraries = debian(windowPackages, 'libraries of the window and a Chinese font');
  return [node(), packages(), libraries, display(), ...chineseLetters(), ...runtimeAndDatabase(), build()];
}

const MARKS = { there: '✓', later: '·', missing: '✗' };

const reporter = createReporter();
const all = findings();
reporter.say(`Remit in ${projectRoot}`);
for (const { state, what, mend } of all) {
  reporter.say(`${MARKS[state]} ${what}${mend === undefined ? '' : `\n    → ${mend}`}`);
}
const missing = all.filter(({ state }) => state === 'missing').length;
const later = all.filter(({ state }) => state === 'later').length;
reporter.say(`\n${missing} missing, ${later} provided by the next start`);
process.exitCode = missing + later === 0 ? 0 : 1;
