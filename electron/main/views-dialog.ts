/** `savedViews.importFile` on main's side: which file is asked by the system's dialog, never said by the window. */
import type { BrowserWindow } from 'electron';
import type { Answer, ViewsImport } from '../bridge/contract.ts';
import { chooseToOpen } from './dialogs.ts';
import { menuWords } from './menu-words.ts';
import type { Language } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';

/** The ending of a file of views; its last part is what dialogs filter by. */
export const VIEWS_ENDING = 'remit-views.json';

/** Null when the user closed the dialog. */
export async function importViews(
  window: BrowserWindow | undefined,
  service: ServiceClient,
  language: Language,
): Promise<Answer<ViewsImport | null>> {
  const { importViewsTitle, viewsFile } = menuWords[language];
  const [path] = await chooseToOpen(window, {
    title: importViewsTitle,
    properties: ['openFile'],
    filters: [{ name: viewsFile, extensions: ['json'] }],
  });
  return path === undefined ? { ok: true, value: null } : service.request('views.unpack', { path }, language);
}
