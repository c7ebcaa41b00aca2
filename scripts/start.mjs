/**
 * `npm start`: from a bare clone to the open window. Runs on Node 20 with built-ins alone; everything else it
 * fetches first. `npm start -- --help` lists the options.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasDisplay, withDisplay } from './setup/display.mjs';
import { appVariables } from './setup/environment.mjs';
import { runInForeground, scriptArguments, typedFolder } from './setup/launch.mjs';
import { inProject, projectRoot } from './setup/places.mjs';
import { prepareApp } from './setup/prepare.mjs';
import { createReporter, explainError } from './setup/reporter.mjs';
import { forgetUnreachable } from './setup/runtime.mjs';

const HELP = `npm start -- [options]

  --capture DIR       write pictures of the main views to DIR and end
  --documents DIR     link the source documents of this folder
  --workspace FILE    open this workspace (*.remit) instead of the own one
  --dataset DIR       use this dataset instead of the shipped one
  --language CODE     zh-CN or en
  --setup-only        fetch and build what is needed, open nothing
  --fresh-runtime     ask again for the official Electron where it could not be had before

Anything else goes to the app as it is.`;

/** Options whose value is a path, seen from the folder where the command was typed. */
const PATHS = ['capture', 'documents', 'workspace', 'dataset'];

const OPTIONS = {
  ...Object.fromEntries([...PATHS, 'language'].map((name) => [name, { type: 'string' }])),
  'setup-only': { type: 'boolean' },
  'fresh-runtime': { type: 'boolean' },
  help: { type: 'boolean' },
};

/**
 * Splits what was typed into the launcher's own options and arguments for the app, paths made absolute.
 * @param {string[]} typed
 * @param {string} folder
 */
export function readCommandLine(typed, folder) {
  const { values, tokens } = parseArgs({ args: typed, options: OPTIONS, strict: false, tokens: true });
  const own = (name) => ['capture', 'setup-only', 'fresh-runtime', 'help'].includes(name);
  const absolute = (name, value) => (PATHS.includes(name) ? resolve(folder, String(value)) : value);
  const forApp = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value];
    if (token.kind !== 'option' || own(token.name)) return [];
    return token.value === undefined
      ? [token.rawName]
      : [`${token.rawName}=${absolute(token.name, token.value)}`];
  });
  const capture = values.capture === undefined ? null : absolute('capture', values.capture);
  return {
    capture,
    forApp,
    setupOnly: values['setup-only'] === true,
    freshRuntime: values['fresh-runtime'] === true,
    help: values.help === true,
  };
}

/**
 * Where there is no desktop, Chromium complains on and on about the services of one (D-Bus, a graphics card); only what
 * is fatal is worth reading there. What the app itself has to say is not Chromium's log.
 */
const quiet = () => (hasDisplay() ? [] : ['--log-level=3']);

/** The window, or the script that photographs it; both with the same arguments for the app. */
function program({ capture, forApp }, node, { runtime, launchArguments }) {
  if (capture === null) return [runtime.executable, [...launchArguments, ...quiet(), projectRoot, ...forApp]];
  return [node, [...scriptArguments(inProject('scripts', 'capture.ts')), capture, ...forApp]];
}

async function main() {
  const line = readCommandLine(process.argv.slice(2), typedFolder());
  const reporter = createReporter();
  if (line.help) return reporter.say(HELP);
  if (line.freshRuntime) forgetUnreachable();
  const { node, environment } = await prepareApp(reporter);
  if (line.setupOnly) return reporter.say('[set-up] everything is there');
  const [command, args] = program(line, node, environment);
  process.exitCode = await withDisplay(reporter, (variables) =>
    runInForeground(command, args, { cwd: projectRoot, env: { ...appVariables(environment), ...variables } }),
  );
}

if (process.argv[1] === import.meta.filename) {
  main().catch((error) => {
    explainError(error);
    process.exitCode = 1;
  });
}
