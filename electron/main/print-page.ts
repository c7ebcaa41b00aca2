/** A page of HTML → PDF, in a hidden window that can run nothing and reach nothing. */
import { BrowserWindow, type Session, session } from 'electron';
import type { PrintablePage } from '../files/index.ts';
import { refuseNetwork, refusePermissions } from './guards.ts';
import { SCHEME } from './protocol.ts';

/** In inches; the page lines stand inside them. */
const MARGINS = { top: 0.8, bottom: 0.85, left: 0.5, right: 0.5 };
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
      margins: MARGINS,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: page.header,
      footerTemplate: page.footer,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
  }
}
