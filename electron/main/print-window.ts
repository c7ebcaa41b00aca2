/** The system's print dialog for what the window has laid out for paper. */
import type { BrowserWindow } from 'electron';
import { BridgeProblem } from '../bridge/problem.ts';

/** What Chromium calls a dialog that the user closed. */
const CANCELLED = /cancel/iu;

/** @throws BridgeProblem `print-failed` where the system could not print; closing the dialog is no failure. */
export function printWindow(window: BrowserWindow | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (window === undefined) {
      resolve();
      return;
    }
    window.webContents.print({ pageSize: 'A4', printBackground: false }, (success, reason) => {
      if (success || CANCELLED.test(reason)) resolve();
      else reject(new BridgeProblem('print-failed', { reason }));
    });
  });
}
