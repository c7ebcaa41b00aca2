/** `app://remit/…`: the window's files, served from one folder and from nowhere else. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { isOwnAddress } from '../bridge/sender.ts';
import { securityHeaders } from './content-policy.ts';

export const SCHEME = 'app';
export const START_PAGE = 'app://remit/index.html';

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

/** Must run before `ready`. Standard and secure: the page gets an origin of its own and the rules of https. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
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
  return TYPES[extname(file)] === undefined ? null : file;
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

const refused = (): Response => new Response('Not found', { status: 404, headers: securityHeaders });

async function serve(folder: string, { url, method }: Request): Promise<Response> {
  const file = method === 'GET' ? fileOf(folder, url) : null;
  if (file === null) return refused();
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refused();
  return new Response(new Uint8Array(bytes), {
    headers: { ...securityHeaders, 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' },
  });
}

export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, (request) => serve(folder, request));
}
