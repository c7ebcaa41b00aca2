/**
 * Stands in for Electron's own default app in the fallback runtime: opens the app folder named on the
 * command line, as `electron FOLDER` does. Understands `-r MODULE`, which Playwright uses.
 */
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

function readArguments(args) {
  const modules = [];
  const rest = [...args];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '-r' || next === '--require') modules.push(rest.shift());
    else if (!next.startsWith('-')) return { modules, folder: path.resolve(next) };
  }
  return { modules, folder: null };
}

const { modules, folder } = readArguments(process.argv.slice(1));
if (folder === null) {
  process.stderr.write('Name the folder of an app: electron FOLDER\n');
  process.exit(1);
}
for (const name of modules) require(name);

const description = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setName(description.productName || description.name);
app.setVersion?.(description.version);
app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
app.setAppPath(folder);
import(pathToFileURL(path.join(folder, description.main)).href).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  app.exit(1);
});
