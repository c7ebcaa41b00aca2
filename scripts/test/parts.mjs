/** The parts of `npm test`, in the order they run. Each prints its own findings and returns its counts. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkTypes, typeCheckedRooms } from '../checks/types.mjs';
import { provideBuild } from '../setup/build.mjs';
import { run } from '../setup/command.mjs';
import { withDisplay } from '../setup/display.mjs';
import { appVariables } from '../setup/environment.mjs';
import { runInForeground } from '../setup/launch.mjs';
import { checkoutCacheFolder, inProject, packagesFolder, projectRoot } from '../setup/places.mjs';
import { prepareElectron } from '../setup/prepare.mjs';
import { SetupError } from '../setup/reporter.mjs';
import { addUp, oneCheck, playwrightCounts, secondTries, vitestCounts } from './counts.mjs';

/**
 * @typedef {object} Context
 * @property {string} node a Node of version 22 or later
 * @property {{say: Function, step: Function}} reporter
 * @property {string[]} filters test files or names to run only, as the tool understands them
 */

/** Where a tool writes its report; an old one is removed so that it cannot be counted again. */
function reportFile(name) {
  const folder = join(checkoutCacheFolder(), 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

async function nodeCheck(node, ...args) {
  return oneCheck((await runInForeground(node, args, { cwd: projectRoot })) === 0);
}

async function lint({ node }) {
  const biome = join(packagesFolder, '@biomejs', 'biome', 'bin', 'biome');
  const style = await nodeCheck(node, biome, 'check', '.', '--max-diagnostics=40', '--error-on-warnings');
  const layers = await nodeCheck(node, inProject('scripts', 'checks', 'layers.mjs'));
  const house = await nodeCheck(node, inProject('scripts', 'checks', 'house.mjs'));
  return addUp([style, layers, house]);
}

async function types({ node }) {
  const results = [];
  for (const room of typeCheckedRooms) results.push(oneCheck(await checkTypes(room, node)));
  return addUp(results);
}

async function vitest(project, { node, filters }) {
  const file = reportFile(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const vitestScript = join(packagesFolder, 'vitest', 'vitest.mjs');
  const args = [vitestScript, 'run', '--project', project, '--passWithNoTests', ...reporters, ...filters];
  return vitestCounts(file, await runInForeground(node, args, { cwd: projectRoot }));
}

const playwright = join(packagesFolder, '@playwright', 'test', 'cli.js');

async function countEndToEndTests(node) {
  const { stdout } = await run(node, [playwright, 'test', '--list', '--reporter=list'], { cwd: projectRoot });
  return Number(/Total: (\d+) test/.exec(stdout)?.[1] ?? 1);
}

/** Only a missing Electron skips, and aloud; everything else that goes wrong is a failure. */
async function skipAloud(error, node, reporter) {
  if (!(error instanceof SetupError)) throw error;
  reporter.say(`\nEND-TO-END TESTS SKIPPED, NO ELECTRON CAN BE STARTED HERE: ${error.message.toUpperCase()}`);
  reporter.say(`→ ${error.hint}`);
  return { passed: 0, failed: 0, skipped: await countEndToEndTests(node) };
}

async function endToEnd({ node, reporter, filters }) {
  let environment;
  try {
    environment = await prepareElectron(node, reporter);
  } catch (error) {
    return skipAloud(error, node, reporter);
  }
  await provideBuild(node, reporter);
  const file = reportFile('e2e');
  const code = await withDisplay(reporter, (display) =>
    runInForeground(node, [playwright, 'test', '--pass-with-no-tests', ...filters], {
      cwd: projectRoot,
      env: { ...appVariables(environment), ...display },
    }),
  );
  for (const name of secondTries(file)) reporter.say(`passed only on a second try: ${name}`);
  return playwrightCounts(file, code);
}

/** @type {Record<string, (context: Context) => Promise<import('./counts.mjs').Counts>>} */
export const parts = {
  lint,
  types,
  unit: (context) => vitest('unit', context),
  integration: (context) => vitest('integration', context),
  e2e: endToEnd,
};
