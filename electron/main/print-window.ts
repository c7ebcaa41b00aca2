/** The system's print dialog, for what a window has laid out. */
import type { BrowserWindow, WebContents, WebContentsPrintOptions } from 'electron';
import { BridgeProblem } from '../bridge/problem.ts';

/** What Chromium calls a dialog that the user closed. */
const CANCELLED = /cancel/iu;

/** @throws BridgeProblem `print-failed` where the system could not print; closing the dialog is no failure. */
export function printContents(contents: WebContents, options: WebContentsPrintOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print(options, (success, reason) => {
      if (success || CANCELLED.test(reason)) resolve();
      else reject(new BridgeProblem('print-failed', { reason }));
    });
  });
}

/** What the window itself has laid out, while it is laid out so. */
export async function printWindow(window: BrowserWindow | undefined): Promise<void> {
  if (window !== undefined)
    await printContents(window.webContents, { pageSize: 'A4', printBackground: false });
}
