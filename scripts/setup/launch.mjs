/** Runs the last program of a command in the foreground and ends as it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesFolder } from './places.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The person's terminal belongs to the child; signals sent to this process reach it too.
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export function runInForeground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const signal of SIGNALS) process.removeListener(signal, forward);
      resolve(code ?? 1);
    });
  });
}

/** Arguments after `node` that run a TypeScript script, wherever the current folder is. */
export function scriptArguments(script) {
  return ['--import', pathToFileURL(join(packagesFolder, 'tsx', 'dist', 'loader.mjs')).href, script];
}

/** The folder the person typed the command in; npm itself changes to the project's. */
export function typedFolder() {
  return process.env.INIT_CWD || process.cwd();
}
