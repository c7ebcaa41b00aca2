/** Waiting for an answer no longer than it may take. */

/** Why there is no figure. */
export interface Missing {
  readonly missing: string;
}

export const isMissing = (answer: unknown): answer is Missing =>
  typeof answer === 'object' && answer !== null && 'missing' in answer;

/** What the work comes to, or why it came to nothing in so many milliseconds: a peer that hangs or dies is a result, too. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T | Missing> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<Missing>((resolve) => {
    clock = setTimeout(() => resolve({ missing: `no answer in ${milliseconds / 1000} s` }), milliseconds);
  });
  const ended = (error: unknown): Missing => ({
    missing: `ended: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`,
  });
  try {
    return await Promise.race([work().catch(ended), late]);
  } finally {
    clearTimeout(clock);
  }
}
