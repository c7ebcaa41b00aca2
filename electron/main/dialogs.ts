/** The system's dialogs for files: where to, and which. A path is never said by the window. */
import { type BrowserWindow, dialog } from 'electron';

export interface SaveQuestion {
  readonly title: string;
  /** Proposed, with its folder where that matters, without its ending. */
  readonly name: string;
  readonly ending: string;
  readonly filter: Electron.FileFilter;
}

export interface Target {
  readonly file: string;
  /** Whether the dialog asked about an existing file: it did not when it was not told the ending. */
  readonly asked: boolean;
}

/** What was chosen; nothing when the dialog was closed. */
export async function chooseToOpen(
  window: BrowserWindow | undefined,
  options: Electron.OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? [] : filePaths;
}

/** A place for a file; null when the dialog was closed. */
export async function choosePlace(
  window: BrowserWindow | undefined,
  options: Electron.SaveDialogOptions,
): Promise<string | null> {
  const { canceled, filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** A name typed without its ending gets it. Null when the dialog was closed. */
export async function chooseToSave(
  window: BrowserWindow | undefined,
  { title, name, ending, filter }: SaveQuestion,
): Promise<Target | null> {
  const file = await choosePlace(window, {
    title,
    defaultPath: `${name}.${ending}`,
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (file === null) return null;
  const complete = file.toLowerCase().endsWith(`.${ending}`);
  return { file: complete ? file : `${file}.${ending}`, asked: complete };
}
