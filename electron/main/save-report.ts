/** A report as a text file: asked where to, written whole or not at all. */
import { type BrowserWindow, dialog } from 'electron';
import { localDay } from '../../graph-data/graph/tables/index.ts';
import type { Answer } from '../bridge/contract.ts';
import { writeExport } from '../files/index.ts';

/** Null when the user closed the dialog. @param title also the proposed name, with the day */
export async function saveReportText(
  window: BrowserWindow | undefined,
  title: string,
  text: string,
): Promise<Answer<{ readonly file: string } | null>> {
  const options = {
    title,
    defaultPath: `${title} ${localDay(new Date())}.txt`,
    filters: [{ name: 'TXT', extensions: ['txt'] }],
  };
  const { canceled, filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return { ok: true, value: null };
  await writeExport(filePath, new TextEncoder().encode(text), {
    overwrite: true,
    signal: new AbortController().signal,
  });
  return { ok: true, value: { file: filePath } };
}
