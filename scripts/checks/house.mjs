/**
 * House rules no linter knows: a file of more than 400 lines says why, and every room says what it is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/places.mjs';
import { outermost, rooms } from './rooms.mjs';

export const LONGEST_FILE = 400;
const REASON = /over 400 lines because/i;
const SOURCE = /\.(ts|tsx|mjs|js|css)$/;
const FOLDERS = ['graph-data', 'electron', 'renderer', 'scripts', 'tests'];

function sourcesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function tooLong(root, path) {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length;
  if (lines <= LONGEST_FILE || REASON.test(text)) return [];
  const name = path.slice(root.length + 1);
  return [`${name} has ${lines} lines. Split it, or say in a comment: "Over 400 lines because …".`];
}

function withoutReadme(root) {
  const folders = [...rooms.map((room) => room.path), 'graph-data/dataset', ...outermost];
  return folders
    .filter((folder) => !existsSync(join(root, folder, 'README.md')))
    .map(
      (folder) => `${folder} has no README.md: say what lives there, what it may import, what was decided.`,
    );
}

/** Breaches of the house rules in a tree laid out like this project. */
export function checkHouse(root) {
  const files = FOLDERS.flatMap((folder) => sourcesBelow(join(root, folder)));
  return [...files.flatMap((path) => tooLong(root, path)), ...withoutReadme(root)];
}

if (process.argv[1] === import.meta.filename) {
  const problems = checkHouse(projectRoot);
  for (const problem of problems) console.error(`✗ ${problem}`);
  console.log(`house rules: ${problems.length} breaches`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
