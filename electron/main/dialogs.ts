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

/** A name typed without its ending gets it. Null when the dialog was closed. */
export async function chooseToSave(
  window: BrowserWindow | undefined,
  { title, name, ending, filter }: SaveQuestion,
): Promise<Target | null> {
  const options: Electron.SaveDialogOptions = {
    title,
    defaultPath: `${name}.${ending}`,
    filters: [filter],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  const complete = filePath.toLowerCase().endsWith(`.${ending}`);
  return { file: complete ? filePath : `${filePath}.${ending}`, asked: complete };
}
