/** Composition root: everything is put together here, in the order of the boot, and taken down in reverse. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, BrowserWindow, nativeTheme, session } from 'electron';
import type { Preferences, RecentWorkspace } from '../bridge/contract.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { broadcast } from './events.ts';
import { confineContents, quietSession, refuseNetwork, refusePermissions } from './guards.ts';
import { harden } from './hardening.ts';
import { installMenu } from './menu.ts';
import { findPlaces, type Places } from './places.ts';
import { keepPreferences, type PreferenceKeeper } from './preferences.ts';
import { declareScheme, serveApp } from './protocol.ts';
import { keepRecentWorkspaces, type RecentWorkspaces } from './recent-workspaces.ts';
import { answerRequests } from './requests.ts';
import { offerRestore, say } from './restore-dialog.ts';
import { type ServiceClient, startGraphService } from './service-client.ts';
import { backgroundColor, openWindow } from './window.ts';
import { createWorkspaces, type Workspaces } from './workspaces.ts';

function overridesOf({ language, theme }: Arguments): Partial<Preferences> {
  return { ...(language === null ? {} : { language }), ...(theme === null ? {} : { theme }) };
}

/** The workspace that was open last, where none is named and it is still there. */
function workspaceToOpen({ workspace }: Arguments, { latest }: RecentWorkspaces, places: Places): string {
  return workspace === null && latest !== null && existsSync(latest) ? latest : places.workspaceFile;
}

/** @param follow told when the workspace is open and whenever it changed */
function startService(
  places: Places,
  workspaceFile: string,
  preferences: PreferenceKeeper,
  follow: () => void,
): ServiceClient {
  const { datasetFolder, nativeBinding, importWorker, characterMapsFolder, claimWriter } = places;
  return startGraphService(
    places.graphService,
    {
      workspaceFile,
      datasetFolder,
      nativeBinding,
      importWorker,
      characterMapsFolder,
      claimWriter: { worker: claimWriter },
      appVersion: app.getVersion(),
    },
    () => preferences.current.language,
    {
      state: (event) => {
        broadcast('service.state', event);
        if (event.state === 'ready') follow();
      },
      event: ({ name, payload }) => {
        broadcast(name, payload as never);
        if (name === 'workspace.changed') follow();
      },
    },
  );
}

/** Menu, native theme, title and window background follow the preferences and the list of recent workspaces. */
function follow(preferences: PreferenceKeeper, service: ServiceClient, workspaces: Workspaces): () => void {
  let recent: readonly RecentWorkspace[] = [];
  const putUpMenu = (): void => {
    const { language } = preferences.current;
    installMenu(preferences.current, recent, {
      command: (command) => broadcast('menu.command', { command }),
      restore: () => void offerRestore(service, language),
      openRecent: async (id) => {
        const answer = await workspaces.openRecent(id, language);
        if (!answer.ok) await say(answer.error);
      },
      clearRecent: () => workspaces.clearRecent(),
    });
  };
  const apply = async (): Promise<void> => {
    nativeTheme.themeSource = preferences.current.theme;
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColor());
    // At once with the list as it was: a disk that does not answer must not keep the menu away.
    putUpMenu();
    void workspaces.follow(preferences.current.language);
    recent = await workspaces.recent();
    putUpMenu();
  };
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColor());
  });
  return () => void apply();
}

/**
 * The reverse of the boot: windows are closed by Electron, then the workspace, then the process goes. Quitting may be
 * asked for again meanwhile (a closed window after a menu item): it waits for the same end.
 */
function shutDown(service: ServiceClient): void {
  let closing = false;
  let closed = false;
  const close = async (): Promise<void> => {
    await service.close();
    closed = true;
    // Asked for in the same turn as `will-quit`, quitting would be taken for the one that was just prevented.
    setImmediate(() => app.quit());
  };
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    if (!closing) void close();
    closing = true;
  });
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** The folder of `--documents`; the report is in the workspace's state, failures go to stderr. */
async function linkAtStart(
  service: ServiceClient,
  folder: string,
  preferences: PreferenceKeeper,
): Promise<void> {
  const answer = await service.request(
    'folder.link',
    { folder: resolve(folder) },
    preferences.current.language,
  );
  if (!answer.ok) console.error(`main: --documents ${folder}: ${answer.error.message} ${answer.error.hint}`);
}

async function boot(args: Arguments): Promise<void> {
  const places = findPlaces(app, args, import.meta.dirname);
  const preferences = keepPreferences(places.preferencesFile, overridesOf(args));
  await app.whenReady();
  const recent = keepRecentWorkspaces(places.recentFile);
  const followWorkspace = () => void workspaces.follow(preferences.current.language);
  const file = workspaceToOpen(args, recent, places);
  const service = startService(places, file, preferences, followWorkspace);
  const workspaces: Workspaces = createWorkspaces(service, recent, () => preferencesChanged());
  shutDown(service);
  const network = refuseNetwork(session.defaultSession);
  refusePermissions(session.defaultSession);
  await quietSession(session.defaultSession);
  serveApp(session.defaultSession, places.rendererFolder);
  const preferencesChanged = follow(preferences, service, workspaces);
  preferencesChanged();
  answerRequests({ service, preferences, workspaces, network, preferencesChanged });
  openWindow(places.preload, places.windowFile);
  if (args.documents !== null) await linkAtStart(service, args.documents, preferences);
}

function main(): void {
  harden(app);
  declareScheme();
  confineContents(app);
  const args = readArguments(process.argv.slice(1));
  for (const complaint of args.complaints) console.error(`remit: ${complaint}`);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  boot(args).catch((error: unknown) => {
    console.error('main: start failed:', error);
    app.exit(1);
  });
}

main();
