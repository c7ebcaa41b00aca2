/** A page of HTML → PDF or the printer, in a hidden window that can run nothing and reach nothing. */
import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { type PrintablePage, searchable } from '../files/index.ts';
import { refuseNetwork, refusePermissions } from './guards.ts';
import { printContents } from './print-window.ts';
import { SCHEME } from './protocol.ts';
import { unlessAborted } from './unless-aborted.ts';

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

/** All that is printed, margins included. */
const wordsOf = ({ html, margins }: PrintablePage): string =>
  [html, margins?.header, margins?.footer].join('\n');

function print(contents: WebContents, { size, landscape, margins }: PrintablePage): Promise<Buffer> {
  return contents.printToPDF({
    pageSize: size,
    landscape,
    margins: margins === null ? NO_MARGINS : MARGINS,
    printBackground: true,
    ...(margins !== null && {
      displayHeaderFooter: true,
      headerTemplate: margins.header,
      footerTemplate: margins.footer,
    }),
    generateTaggedPDF: true,
  });
}

/** Does something with the page once it is laid out; the signal ends it at once, however many pages it has. */
async function onPage<Value>(
  page: PrintablePage,
  signal: AbortSignal,
  work: (contents: WebContents) => Promise<Value>,
): Promise<Value> {
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
    await unlessAborted(window.loadURL(PAGE), signal);
    return await unlessAborted(work(window.webContents), signal);
  } finally {
    window.destroy();
  }
}

/** The page as PDF: text stays text that can be searched and copied, fonts are embedded. */
export async function printPage(page: PrintablePage, signal: AbortSignal): Promise<Uint8Array> {
  const pdf = await onPage(page, signal, (contents) => print(contents, page));
  return searchable(pdf, wordsOf(page));
}

/**
 * The page in the system's print dialog, whose margins take plain words only.
 * @throws BridgeProblem `print-failed`
 */
export function printOnPaper(page: PrintablePage, signal: AbortSignal): Promise<void> {
  const { size, landscape, margins } = page;
  return onPage(page, signal, (contents) =>
    printContents(contents, {
      ...{ pageSize: size, landscape, printBackground: true },
      ...(margins === null ? { margins: { marginType: 'none' } } : margins.plain),
    }),
  );
}
