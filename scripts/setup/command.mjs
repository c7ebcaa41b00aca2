/** Runs other programs: bounded in time, output kept for the error message or passed through. */
import { spawn, spawnSync } from 'node:child_process';

const HEAD_LINES = 10;
const TAIL_LINES = 20;

/** A program that was run for us failed; its own last words say why, our stack would not. */
export class CommandError extends Error {
  /** @param {string} message the command, how it ended, an excerpt of what it wrote */
  constructor(message) {
    super(message);
    this.name = 'CommandError';
  }
}

/** Collected output ends up in messages and files, where colour codes are noise. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

/** The beginning, where npm says what is wrong, and the end, where compilers do. */
export function excerpt(text) {
  const lines = text.trimEnd().split('\n');
  if (lines.length <= HEAD_LINES + TAIL_LINES) return lines.join('\n');
  return [...lines.slice(0, HEAD_LINES), '…', ...lines.slice(-TAIL_LINES)].join('\n');
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, outputFd?: number}} options
 *   `outputFd`: the child writes its stdout and stderr there; without it they are collected.
 * @returns {Promise<{code: number, output: string, stdout: string, timedOut: boolean}>}
 */
export function run(command, args, options = {}) {
  const { outputFd, timeoutMs, env = process.env, ...rest } = options;
  const sink = outputFd ?? 'pipe';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...rest, env: { ...env, ...PLAIN }, stdio: ['ignore', sink, sink] });
    const collected = { output: '', stdout: '' };
    let timedOut = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeoutMs);
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      collected.output += text;
      collected.stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      collected.output += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, timedOut, ...collected });
    });
  });
}

/** Like `run`, but a failure becomes a `CommandError` that carries an excerpt of the output. */
export async function runOrFail(command, args, options = {}) {
  const result = await run(command, args, options);
  if (result.code === 0) return result;
  const why = result.timedOut ? 'took too long and was stopped' : `ended with code ${result.code}`;
  throw new CommandError(`${[command, ...args].join(' ')} ${why}\n${excerpt(result.output)}`);
}

/** First line a program prints, or null when it is absent or fails. For quick questions only. */
export function ask(command, args, env = process.env) {
  const result = spawnSync(command, args, { encoding: 'utf8', env, timeout: 30_000 });
  return result.status === 0 ? result.stdout.trim() : null;
}

/** Whether a program can be found on PATH. */
export function isOnPath(command) {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return ask(finder, [command]) !== null;
}
