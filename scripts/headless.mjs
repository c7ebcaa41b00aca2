/**
 * `npm run --silent extract|graph -- …`: readies a Node without a word on stdout, then hands over to the
 * command's script. Needs neither Electron nor a display.
 */
import { provideDependencies } from './setup/dependencies.mjs';
import { runInForeground, scriptArguments, typedFolder } from './setup/launch.mjs';
import { inProject } from './setup/places.mjs';
import { createReporter, explainError, SetupError } from './setup/reporter.mjs';

const SCRIPTS = { extract: inProject('scripts', 'extract.ts'), graph: inProject('scripts', 'graph.ts') };

async function main([name, ...args]) {
  const script = SCRIPTS[name];
  if (script === undefined) {
    throw new SetupError(
      `There is no headless command "${name}".`,
      `Use one of: ${Object.keys(SCRIPTS).join(', ')}.`,
    );
  }
  const node = await provideDependencies(createReporter(process.stderr));
  const env = { ...process.env, TSX_TSCONFIG_PATH: inProject('scripts', 'tsconfig.json') };
  return runInForeground(node, [...scriptArguments(script), ...args], { cwd: typedFolder(), env });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    explainError(error);
    process.exitCode = 1;
  },
);
