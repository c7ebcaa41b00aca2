/**
 * `npm run --silent extract|graph|export -- …`: readies a Node without a word on stdout, then hands over to the
 * command's script. Needs neither Electron nor a display, but for a PDF: Electron prints it.
 */
import { provideDependencies } from './setup/dependencies.mjs';
import { withDisplay } from './setup/display.mjs';
import { runInForeground, scriptArguments, typedFolder } from './setup/launch.mjs';
import { inProject } from './setup/places.mjs';
import { prepareApp } from './setup/prepare.mjs';
import { createReporter, explainError, SetupError } from './setup/reporter.mjs';

const SCRIPTS = {
  extract: inProject('scripts', 'extract.ts'),
  graph: inProject('scripts', 'graph.ts'),
  import: inProject('scripts', 'import.ts'),
  export: inProject('scripts', 'export.ts'),
};

/** Whether a window is needed to print: said by `--format`, or else by the ending of the file. */
function asksForPdf(name, args) {
  return name === 'export' && args.some((arg) => /^(?:--format=)?pdf$|\.pdf$/i.test(arg));
}

async function main([name, ...args]) {
  const script = SCRIPTS[name];
  if (script === undefined) {
    throw new SetupError(
      `There is no headless command "${name}".`,
      `Use one of: ${Object.keys(SCRIPTS).join(', ')}.`,
    );
  }
  const reporter = createReporter(process.stderr);
  const env = { ...process.env, TSX_TSCONFIG_PATH: inProject('scripts', 'tsconfig.json') };
  const run = (node, variables) =>
    runInForeground(node, [...scriptArguments(script), ...args], {
      cwd: typedFolder(),
      env: { ...env, ...variables },
    });
  if (!asksForPdf(name, args)) return run(await provideDependencies(reporter), {});
  // Steps that take time are told; which runtime and display serve is news to nobody who asked for a file.
  const brief = { ...reporter, say: () => {} };
  const { node } = await prepareApp(brief);
  return withDisplay(brief, (variables) => run(node, variables));
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
