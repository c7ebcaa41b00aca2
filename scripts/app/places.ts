/** Places inside the checkout. */
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..');

/** A path inside the checkout. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}
