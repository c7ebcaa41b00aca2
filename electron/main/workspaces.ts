/** `workspaces.*` on main's side: which file, the list of recent ones, and the window that begins afresh. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Answer, RecentWorkspace, SavedCopy, WorkspaceContents } from '../bridge/contract.ts';
import { WorkspaceProblem } from '../database/index.ts';
import { failureOf } from './failures.ts';
import { menuWords } from './menu-words.ts';
import { START_PAGE } from './protocol.ts';
import type { RecentWorkspaces } from './recent-workspaces.ts';
import type { Language, ServiceDescription } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';
import { TITLE } from './window.ts';
import { chooseWorkspace, nameForCopy, placeWorkspace } from './workspace-dialogs.ts';

export interface Workspaces {
  create(
    window: BrowserWindow | undefined,
    contents: WorkspaceContents,
    language: Language,
  ): Promise<Answer<null>>;
  open(window: BrowserWindow | undefined, language: Language): Promise<Answer<null>>;
  openRecent(id: string, language: Language): Promise<Answer<null>>;
  reopen(language: Language): Promise<Answer<null>>;
  /** The workspace as it was before the last merge. */
  undoMerge(language: Language): Promise<Answer<null>>;
  saveCopy(window: BrowserWindow | undefined, language: Language): Promise<Answer<SavedCopy | null>>;
  recent(): Promise<readonly RecentWorkspace[]>;
  clearRecent(): void;
  /** The open workspace is another one, or can no longer be written: title and list follow. */
  follow(language: Language): Promise<void>;
}

const DONE = { ok: true, value: null } as const;

function titleOf({ workspaceFile, readOnly }: ServiceDescription, language: Language): string {
  const name = workspaceFile.replace(/^.*[\\/]/u, '').replace(/\.remit$/u, '');
  return `${name}${readOnly ? menuWords[language].readOnlyMark : ''} — ${TITLE}`;
}

/** @param changed the list is another one: the menu shows it */
export function createWorkspaces(
  service: ServiceClient,
  recent: RecentWorkspaces,
  changed: () => void,
): Workspaces {
  const follow = async (language: Language): Promise<void> => {
    const described = await service.request('service.describe', null, language);
    if (!described.ok) return;
    for (const window of BrowserWindow.getAllWindows()) window.setTitle(titleOf(described.value, language));
    if (recent.latest === described.value.workspaceFile) return;
    recent.note(described.value.workspaceFile, new Date());
    changed();
  };
  /** What every view knows is of the other workspace: the page is loaded anew. */
  const afresh = async (file: string, answer: Answer<null>, language: Language): Promise<Answer<null>> => {
    if (!answer.ok) return answer;
    service.workspaceFile = file;
    await follow(language);
    for (const window of BrowserWindow.getAllWindows()) void window.loadURL(START_PAGE);
    return answer;
  };
  const openFile = async (file: string, language: Language): Promise<Answer<null>> =>
    afresh(file, await service.request('file.open', { file }, language), language);
  return {
    follow,
    create: async (window, contents, language) => {
      const { newTitle, newName } = menuWords[language];
      const proposed = join(app.getPath('documents'), `${newName}.remit`);
      const file = await placeWorkspace(window, newTitle, proposed, language);
      if (file === null) return DONE;
      return afresh(file, await service.request('file.create', { file, contents }, language), language);
    },
    open: async (window, language) => {
      const file = await chooseWorkspace(window, menuWords[language].openTitle, language);
      return file === null ? DONE : openFile(file, language);
    },
    openRecent: async (id, language) => {
      const file = recent.fileOf(id);
      if (file !== null) return openFile(file, language);
      return { ok: false, error: failureOf(new WorkspaceProblem('workspace-missing'), language) };
    },
    undoMerge: async (language) =>
      afresh(service.workspaceFile, await service.request('merge.goBack', null, language), language),
    reopen: (language) => openFile(service.workspaceFile, language),
    saveCopy: async (window, language) => {
      const proposed = nameForCopy(service.workspaceFile, new Date());
      const file = await placeWorkspace(window, menuWords[language].copyTitle, proposed, language);
      return file === null ? DONE : service.request('file.copy', { file }, language);
    },
    recent: () => recent.list(service.workspaceFile),
    clearRecent: () => {
      recent.clear();
      changed();
    },
  };
}
