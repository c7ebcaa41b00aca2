/** `app://remit/…`: the window's files, served from one folder and from nowhere else. */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { fileOf, typeOf } from './app-files.ts';
import { securityHeaders } from './content-policy.ts';

export const SCHEME = 'app';
export const START_PAGE = 'app://remit/index.html';

/** Must run before `ready`. Standard and secure: the page gets an origin of its own and the rules of https. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

const refused = (): Response => new Response('Not found', { status: 404, headers: securityHeaders });

async function serve(folder: string, { url, method }: Request): Promise<Response> {
  const file = method === 'GET' ? fileOf(folder, url) : null;
  if (file === null) return refused();
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return refused();
  return new Response(new Uint8Array(bytes), {
    headers: { ...securityHeaders, 'Content-Type': typeOf(file) ?? 'application/octet-stream' },
  });
}

/** The session has this one protocol; `file:` answers nothing, whoever asks. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, (request) => serve(folder, request));
  session.protocol.handle('file', refused);
}
