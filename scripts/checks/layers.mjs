/**
 * Import zones and the zero-cycle rule, as sentences that name the right room. `node scripts/checks/layers.mjs`
 * prints them and ends with code 1 when there are any.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { projectRoot } from '../setup/places.mjs';
import { rooms } from './rooms.mjs';

const FOLDERS = ['graph-data', 'electron', 'renderer', 'scripts', 'tests'];

function roomOf(path) {
  return rooms.find((room) => path.startsWith(`${room.path}/`));
}

function listed(names) {
  return names.length === 0 ? 'nothing' : names.join(', ');
}

function allowance(room) {
  const types = room.typesOf === undefined ? '' : `; only types of: ${listed(room.typesOf)}`;
  return `${room.path} may import: ${listed(room.rooms)}${types}; packages: ${listed(room.packages)}; Node's own modules: ${room.node ? 'yes' : 'no'}.`;
}

function aboutCycle({ cycle, from }) {
  const steps = [from, ...cycle.map((step) => step.name)].join(' → ');
  return `Import cycle: ${steps}\n  → Move what both need into a module of its own, in the lower of the rooms.`;
}

/** Where the import belongs: at the door between the processes, or where the room says. */
function advice(room, { from, to }) {
  const throughWall = from.startsWith('renderer/') && to === 'electron/bridge/contract.ts';
  return throughWall
    ? 'Import these types from renderer/bridge/contract.ts: renderer/bridge is the only door.'
    : room.advice;
}

/** One finding as a sentence with the way out. */
function explainViolation(violation) {
  const { from, to, rule } = violation;
  if (rule.name === 'no cycles') return aboutCycle(violation);
  const room = roomOf(from);
  if (room === undefined || rule.name.endsWith('outermost'))
    return `${from} imports ${to}, but nothing may import scripts/ or tests/.`;
  const manner = rule.name.endsWith('types only') ? ' as a value; only `import type` is allowed there' : '';
  return `${from} imports ${to}${manner}.\n  ${allowance(room)}\n  → ${advice(room, violation)}`;
}

/**
 * Checks a tree laid out like this project.
 * @param {string} root
 * @returns {Promise<{modules: number, problems: string[]}>}
 */
export async function checkLayers(root) {
  const folders = FOLDERS.filter((name) => existsSync(join(root, name)));
  const { forbidden, options } = config;
  const { output } = await cruise(folders, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  });
  const { totalCruised, violations } = output.summary;
  return { modules: totalCruised, problems: violations.map(explainViolation) };
}

if (process.argv[1] === import.meta.filename) {
  const { modules, problems } = await checkLayers(projectRoot);
  for (const problem of problems) console.error(`✗ ${problem}\n`);
  console.log(`layers: ${modules} modules, ${problems.length} forbidden imports`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
