/**
 * Type check, one compiler run a room, so that the compiler itself refuses the DOM in graph-data and electron
 * and Node in renderer. `node scripts/checks/types.mjs [room …]`.
 */
import { join } from 'node:path';
import { run } from '../setup/command.mjs';
import { projectNode } from '../setup/dependencies.mjs';
import { packagesFolder, projectRoot } from '../setup/places.mjs';
import { secondsSince } from '../setup/reporter.mjs';

export const typeCheckedRooms = ['graph-data', 'electron', 'renderer', 'scripts', 'tests'];

/**
 * @param {string} room
 * @param {string} node a Node of version 22 or later
 * @returns {Promise<boolean>} whether the room is free of type errors; they are printed
 */
export async function checkTypes(room, node) {
  const start = performance.now();
  const compiler = join(packagesFolder, 'typescript', 'bin', 'tsc');
  const { code, output } = await run(node, [compiler, '-p', room, '--pretty', 'false'], { cwd: projectRoot });
  if (code !== 0) console.log(output.trimEnd());
  console.log(`types: ${room} ${code === 0 ? 'passed' : 'FAILED'} in ${secondsSince(start)}`);
  return code === 0;
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  for (const room of asked.length > 0 ? asked : typeCheckedRooms) {
    if (!(await checkTypes(room, projectNode() ?? process.execPath))) process.exitCode = 1;
  }
}
