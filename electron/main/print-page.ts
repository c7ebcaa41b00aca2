/** A page of HTML → PDF, in a hidden window that can run nothing and reach nothing. */
import { BrowserWindow, type Session, session } from 'electron';
import type { PrintablePage } from '../files/index.ts';
import { refuseNetwork, refusePermissions } from './guards.ts';
import { SCHEME } from './protocol.ts';

/** In inches; the page lines stand inside them. */
const MARGINS = { top: 0.8, bottom: 0.85, left: 0.5, right: 0.5 };
/** Of a page that brings its margins along. */
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
const PAGE = 'app://remit/print.html';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** A session of its own, in memory alone, that answers one address with this page. */
function printSession(html: string): Session {
  const own = session.fromPartition('print');
  refuseNetwork(own);
  refusePermissions(own);
  if (own.protocol.isProtocolHandled(SCHEME)) own.protocol.unhandle(SCHEME);
  own.protocol.handle(SCHEME, ({ url }) =>
    url === PAGE ? new Response(html, { headers: HEADERS }) : new Response('', { status: 404 }),
  );
  return own;
}

/** The page as PDF: text stays text, fonts are embedded. */
export async function printPage(page: PrintablePage): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(page.html),
      javascript: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(PAGE);
    return await window.webContents.printToPDF({
      pageSize: page.size,
      landscape: page.landscape,
      margins: page.margins === null ? NO_MARGINS : MARGINS,
      printBackground: true,
      ...(page.margins !== null && {
        displayHeaderFooter: true,
        headerTemplate: page.margins.header,
        footerTemplate: page.margins.footer,
      }),
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
  }
}
