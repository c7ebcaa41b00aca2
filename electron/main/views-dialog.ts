/** `savedViews.importFile` on main's side: which file is asked by the system's dialog, never said by the window. */
import { type BrowserWindow, dialog } from 'electron';
import type { Answer, ViewsImport } from '../bridge/contract.ts';
import { menuWords } from './menu-words.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

/** The ending of a file of views; its last part is what dialogs filter by. */
export const VIEWS_ENDING = 'remit-views.json';

async function chooseViewsFile(
  window: BrowserWindow | undefined,
  language: Language,
): Promise<string | null> {
  const { importViewsTitle, viewsFile } = menuWords[language];
  const options: Electron.OpenDialogOptions = {
    title: importViewsTitle,
    properties: ['openFile'],
    filters: [{ name: viewsFile, extensions: ['json'] }],
  };
  const { canceled, filePaths } = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Null when the user closed the dialog. */
export async function importViews(
  window: BrowserWindow | undefined,
  service: ServiceClient,
  language: Language,
): Promise<Answer<ViewsImport | null>> {
  const path = await chooseViewsFile(window, language);
  return path === null ? { ok: true, value: null } : service.request('views.unpack', { path }, language);
}
