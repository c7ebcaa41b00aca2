/**
 * Stands in for Electron's own default app in the fallback runtime: opens the app folder named on the
 * command line, as `electron FOLDER` does. Understands `-r MODULE`, which Playwright uses, and `--user-data-dir=`.
 * A module with a top-level await, because Electron holds back `ready` until its main module has loaded: what an
 * app must do before that (declare schemes, enable the sandbox) would come too late otherwise.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

function readArguments(args) {
  const modules = [];
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '-r' || next === '--require') modules.push(rest.shift());
    else if (!next.startsWith('-')) return { modules, folder: path.resolve(next) };
  }
  return { modules, folder: null };
}

/** Electron's own default app lets the switch win over the place told by the app's name. */
function userDataFolder() {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  return path.isAbsolute(given) ? given : path.join(app.getPath('appData'), app.getName());
}

const { modules, folder } = readArguments(process.argv.slice(1));
if (folder === null) {
  process.stderr.write('Name the folder of an app: electron FOLDER\n');
  process.exit(1);
}
const require = createRequire(import.meta.url);
for (const name of modules) require(name);

const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setName(description.productName || description.name);
app.setVersion?.(description.version);
app.setPath('userData', userDataFolder());
app.setAppPath(folder);
try {
  await import(pathToFileURL(path.join(folder, description.main)).href);
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  app.exit(1);
}
