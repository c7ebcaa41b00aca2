/** The set-up in its order: npm packages, runtime, libraries, database addon, build. Each part does nothing when it is done. */
import { provideBuild } from './build.mjs';
import { providePackages, windowPackages } from './debian.mjs';
import { provideDependencies } from './dependencies.mjs';
import { missingDisplayPackages, requireDisplay } from './display.mjs';
import { launchArguments, rememberEnvironment } from './environment.mjs';
import { provideRuntime } from './runtime.mjs';
import { missingCompilerPackages, provideSqlite } from './sqlite.mjs';

/** One question and one installation for all of them, so that nobody is sent to root twice. */
async function provideLibraries(runtime, reporter) {
  const names = [...windowPackages, ...missingDisplayPackages(), ...missingCompilerPackages(runtime)];
  await providePackages(names, 'the window', reporter);
  requireDisplay();
}

/**
 * Everything a window needs except the build.
 * @param {string} node a Node of version 22 or later
 * @param {{say: Function, step: Function}} reporter
 * @returns {Promise<import('./environment.mjs').Environment>}
 */
export async function prepareElectron(node, reporter) {
  const runtime = await provideRuntime(node, reporter);
  await provideLibraries(runtime, reporter);
  const sqliteBinding = await provideSqlite(node, runtime, reporter);
  const environment = { runtime, sqliteBinding, launchArguments: launchArguments() };
  rememberEnvironment(environment);
  return environment;
}

/**
 * From a bare clone to an app that can be opened.
 * @param {{say: Function, step: Function}} reporter
 */
export async function prepareApp(reporter) {
  const node = await provideDependencies(reporter);
  const environment = await prepareElectron(node, reporter);
  await provideBuild(node, reporter);
  return { node, environment };
}
