/** A display for the window: the machine's own, or one in memory (Xvfb) where there is none. */
import { spawn } from 'node:child_process';
import { isOnPath } from './command.mjs';
import { displayPackages } from './debian.mjs';
import { SetupError } from './reporter.mjs';

/** Larger than the largest window that is captured. */
const SCREEN = '1920x1200x24';
const START_LIMIT_MS = 20_000;

/** Whether a window can be shown here as it is. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Debian packages a window needs a display from; none where there is one. */
export function missingDisplayPackages() {
  return hasDisplay() ? [] : displayPackages;
}

/** Stops where a window could not be shown at all. */
export function requireDisplay() {
  if (hasDisplay() || isOnPath('Xvfb')) return;
  throw new SetupError(
    'There is no display (DISPLAY is not set) and Xvfb is not installed.',
    'Install Xvfb with your package manager, or run in a desktop session.',
  );
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start in time')), START_LIMIT_MS);
    const settle = (action, value) => {
      clearTimeout(timer);
      action(value);
    };
    server.stdio[3].once('data', (chunk) => settle(resolve, chunk.toString().trim()));
    server.once('error', (error) => settle(reject, error));
    server.once('exit', (code) =>
      settle(reject, new Error(`Xvfb ended with code ${code} before it was ready`)),
    );
  });
}

/**
 * Runs work with a display and takes the display down afterwards. Xvfb picks a free number itself
 * (`-displayfd`), so several runs at once do not meet.
 * @template T
 * @param {{say: Function}} reporter
 * @param {(variables: Record<string, string>) => Promise<T>} work receives the variables to add
 * @returns {Promise<T>}
 */
export async function withDisplay(reporter, work) {
  if (hasDisplay()) return work({});
  reporter.say('[set-up] no display here (DISPLAY is not set): the window opens in memory, under Xvfb');
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  try {
    return await work({ DISPLAY: `:${await displayNumber(server)}` });
  } finally {
    process.removeListener('exit', stop);
    stop();
  }
}
