/**
 * Says what the set-up does, one line a step with its time. Everything goes to one stream, so that the
 * headless commands can keep stdout for their own answer.
 */

/** A reason to stop that a person can act on: shown without a stack trace. */
export class SetupError extends Error {
  /**
   * @param {string} message what happened and where
   * @param {string} hint what to do next, often a command
   */
  constructor(message, hint) {
    super(message);
    this.name = 'SetupError';
    this.hint = hint;
  }
}

/** Seconds with one decimal since a `performance.now()` reading. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * @param {NodeJS.WriteStream} stream where lines go
 * @returns a reporter: `say` for one line, `step` for work that takes time, `fd` for children's output
 */
export function createReporter(stream = process.stdout) {
  const say = (line) => stream.write(`${line}\n`);
  return {
    fd: stream.fd,
    say,
    async step(title, work) {
      const start = performance.now();
      say(`[set-up] ${title} …`);
      const result = await work();
      say(`[set-up] ${title}: done in ${secondsSince(start)}`);
      return result;
    },
  };
}

/** Prints an error the way the person at the terminal needs it; a stack only for what nobody expected. */
export function explainError(error, stream = process.stderr) {
  if (error?.name === 'CommandError') stream.write(`\n${error.message}\n`);
  else if (error instanceof SetupError) stream.write(`\n${error.message}\n→ ${error.hint}\n`);
  else stream.write(`\n${error instanceof Error ? error.stack : String(error)}\n`);
}
