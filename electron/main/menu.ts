/** The application menu. An item names a command; the window carries it out. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Preferences, RecentWorkspace, ViewName } from '../bridge/contract.ts';
import { type MenuWords, menuWords } from './menu-words.ts';

export interface MenuActions {
  command(command: MenuCommand): void;
  restore(): void;
  openRecent(id: string): void;
  clearRecent(): void;
}

/** There is no tenth digit key. */
const VIEW_KEYS = 9;

interface ItemOptions {
  readonly accelerator?: string;
  /** The page handles the key itself (it knows whether a text field has the focus); the menu only shows it. */
  readonly keyInPage?: boolean;
  readonly checked?: boolean;
}

type Item = (label: string, command: MenuCommand, options?: ItemOptions) => MenuItemConstructorOptions;

function itemMaker(actions: MenuActions): Item {
  return (label, command, { accelerator, keyInPage = false, checked } = {}) => ({
    id: command,
    label,
    click: () => actions.command(command),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: !keyInPage }),
    ...(checked === undefined ? {} : { type: 'radio', checked }),
  });
}

/** Views, the first nine with their number keys, which the page handles. */
function viewItems(item: Item, views: Readonly<Record<ViewName, string>>): MenuItemConstructorOptions[] {
  const named = Object.entries(views) as [ViewName, string][];
  return named.map(([name, label], index) =>
    item(
      label,
      `view.open.${name}`,
      index < VIEW_KEYS ? { accelerator: `CmdOrCtrl+${index + 1}`, keyInPage: true } : {},
    ),
  );
}

/** The recent workspaces, the open one among them as a mark of where one is. */
function recentItems(
  words: MenuWords,
  recent: readonly RecentWorkspace[],
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: words.noRecent, enabled: false }];
  return [
    ...recent.map(
      ({ id, name, folder, isOpen }, index): MenuItemConstructorOptions => ({
        id: `workspace.recent.${index}`,
        label: `${name}  —  ${folder}`,
        type: 'checkbox',
        checked: isOpen,
        enabled: !isOpen,
        click: () => actions.openRecent(id),
      }),
    ),
    { type: 'separator' },
    { id: 'workspace.clearRecent', label: words.clearRecent, click: () => actions.clearRecent() },
  ];
}

/** Puts up the menu in the language and with the choices of these preferences. */
export function installMenu(
  preferences: Preferences,
  recent: readonly RecentWorkspace[],
  actions: MenuActions,
): void {
  const words = menuWords[preferences.language];
  const item = itemMaker(actions);
  const theme = (name: Preferences['theme']) =>
    item(words[name], `view.theme.${name}`, { checked: preferences.theme === name });
  const template: MenuItemConstructorOptions[] = [
    {
      label: words.file,
      submenu: [
        item(words.newWorkspace, 'workspace.new'),
        item(words.openWorkspace, 'workspace.open'),
        { label: words.recentWorkspaces, submenu: recentItems(words, recent, actions) },
        item(words.copyWorkspace, 'workspace.copy'),
        item(words.mergeWorkspace, 'workspace.merge'),
        { id: 'workspace.restore', label: words.restore, click: () => actions.restore() },
        { type: 'separator' },
        item(words.import, 'view.open.imports', { accelerator: 'CmdOrCtrl+Shift+O', keyInPage: true }),
        item(words.link, 'documents.link', { accelerator: 'CmdOrCtrl+O' }),
        item(words.export, 'export.open', { accelerator: 'CmdOrCtrl+E', keyInPage: true }),
        { type: 'separator' },
        item(words.print, 'page.print', { accelerator: 'CmdOrCtrl+P', keyInPage: true }),
        { type: 'separator' },
        { label: words.quit, role: 'quit' },
      ],
    },
    {
      label: words.view,
      submenu: [
        item(words.search, 'search.focus', { accelerator: 'CmdOrCtrl+K', keyInPage: true }),
        { type: 'separator' },
        ...viewItems(item, words.views),
        { type: 'separator' },
        item(words.back, 'address.back', { accelerator: 'Alt+Left', keyInPage: true }),
        item(words.forward, 'address.forward', { accelerator: 'Alt+Right', keyInPage: true }),
        item(words.copyAddress, 'address.copy', { accelerator: 'CmdOrCtrl+Shift+C', keyInPage: true }),
        { type: 'separator' },
        item(words.correct, 'amendment.correct', { accelerator: 'CmdOrCtrl+D', keyInPage: true }),
        item(words.names, 'names.open', { accelerator: 'F2', keyInPage: true }),
        { type: 'separator' },
        item(words.saveView, 'views.save', { accelerator: 'CmdOrCtrl+S', keyInPage: true }),
        item(words.savedViews, 'views.list', { accelerator: 'CmdOrCtrl+Shift+S', keyInPage: true }),
        item(words.present, 'views.present', { accelerator: 'F5', keyInPage: true }),
        { type: 'separator' },
        item(words.writeNote, 'notes.write', { accelerator: 'Shift+N', keyInPage: true }),
        item(words.bookmark, 'notes.bookmark', { accelerator: 'CmdOrCtrl+Shift+B', keyInPage: true }),
        item(words.notesList, 'notes.list', { accelerator: 'CmdOrCtrl+Shift+N', keyInPage: true }),
        { type: 'separator' },
        { label: words.theme, submenu: [theme('system'), theme('light'), theme('dark')] },
        {
          label: words.language,
          submenu: [
            item('简体中文', 'language.zh-CN', { checked: preferences.language === 'zh-CN' }),
            item('English', 'language.en', { checked: preferences.language === 'en' }),
          ],
        },
        { type: 'separator' },
        { label: words.zoomIn, role: 'zoomIn' },
        { label: words.zoomOut, role: 'zoomOut' },
        { label: words.zoomReset, role: 'resetZoom' },
        { label: words.fullscreen, role: 'togglefullscreen' },
      ],
    },
    {
      label: words.graph,
      submenu: [
        item(words.fit, 'graph.fit'),
        item(words.clear, 'graph.clear'),
        { type: 'separator' },
        item(words.undo, 'graph.undo', { accelerator: 'CmdOrCtrl+Z', keyInPage: true }),
        item(words.redo, 'graph.redo', { accelerator: 'CmdOrCtrl+Shift+Z', keyInPage: true }),
      ],
    },
    {
      label: words.help,
      submenu: [
        item(words.shortcuts, 'help.shortcuts', { accelerator: 'F1' }),
        item(words.tour, 'help.tour'),
        item(words.about, 'help.about'),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
