/** Which file an address of the app's own protocol means, if any. */
import { extname, join, normalize, relative, sep } from 'node:path';
import { isOwnAddress } from '../bridge/sender.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Media type by ending; null for a type the app has not. */
export function typeOf(file: string): string | null {
  return TYPES[extname(file)] ?? null;
}

/**
 * The file behind an address, or null where it would lie outside the folder, names a drive or a hidden file,
 * is of a type the app has not, or is malformed.
 */
export function fileOf(folder: string, url: string): string | null {
  if (!isOwnAddress(url)) return null;
  const path = decodePath(new URL(url).pathname);
  if (path === null || /[\0\\:]/u.test(path) || path.split('/').some((part) => part.startsWith('.')))
    return null;
  const file = normalize(join(folder, path));
  const inside = relative(folder, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return null;
  return typeOf(file) === null ? null : file;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
