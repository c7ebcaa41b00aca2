/** Runs a module in a process of its own, so that its peak memory is its own, and returns the one message it sends. */
import { fork } from 'node:child_process';

/** @throws Error when the process ends without a message. */
export function runInChild<T>(module: string, args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(module, [...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let answer: { readonly value: T } | null = null;
    child.on('message', (value) => {
      answer = { value: value as T };
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer !== null && code === 0) resolve(answer.value);
      else reject(new Error(`${module} ended with exit code ${code} and ${answer ? 'an' : 'no'} answer`));
    });
  });
}
