/** Where things lie on this machine, in a package and in a checkout. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import type { Arguments } from './arguments.ts';

export interface Places {
  readonly workspaceFile: string;
  readonly datasetFolder: string;
  readonly rendererFolder: string;
  readonly preload: string;
  readonly graphService: string;
  readonly importWorker: string;
  readonly claimWriter: string;
  readonly characterMapsFolder: string;
  readonly preferencesFile: string;
  readonly recentFile: string;
  readonly windowFile: string;
  /** SQLite addon that stands in for the one of the npm package; null where that one fits. */
  readonly nativeBinding: string | null;
}

/**
 * In a package the dataset and, on old runtimes, the SQLite addon lie beside the archive, because neither SQLite
 * nor a loader can read inside it.
 */
function packagedBinding(app: App): string | null {
  const file = join(process.resourcesPath, 'native', 'better_sqlite3.node');
  return app.isPackaged && existsSync(file) ? file : null;
}

/** Threads are started from files beside the archive (`asarUnpack`): their loader does not look inside it. */
function outside(file: string): string {
  return file.replace(/app\.asar(?=[\\/])/u, 'app.asar.unpacked');
}

/** @param built folder of the built main script, `out/main`. */
export function findPlaces(app: App, args: Arguments, built: string): Places {
  const own = app.getPath('userData');
  const shipped = app.isPackaged
    ? join(process.resourcesPath, 'dataset')
    : join(built, '../../graph-data/dataset');
  return {
    workspaceFile: resolve(args.workspace ?? join(own, 'workspace.remit')),
    datasetFolder: resolve(args.dataset ?? shipped),
    rendererFolder: join(built, '../renderer'),
    preload: join(built, '../preload/index.cjs'),
    graphService: join(built, 'graph-service.js'),
    importWorker: outside(join(built, 'import-worker.js')),
    claimWriter: outside(join(built, 'claim-writer.js')),
    characterMapsFolder: outside(join(built, 'character-maps')),
    preferencesFile: join(own, 'preferences.json'),
    recentFile: join(own, 'workspaces.json'),
    windowFile: join(own, 'window.json'),
    nativeBinding: process.env['REMIT_SQLITE_BINDING'] ?? packagedBinding(app),
  };
}
