/** The one door from the window: who calls, what they sent, who answers. */
import { BrowserWindow, clipboard, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { DROP_CHANNEL, REQUEST_CHANNEL } from '../bridge/channels.ts';
import type {
  AmendmentsPreview,
  Answer,
  Input,
  KeptMap,
  LinkReport,
  Output,
  RequestName,
} from '../bridge/contract.ts';
import { BridgeProblem } from '../bridge/problem.ts';
import { isTrustedSender } from '../bridge/sender.ts';
import { droppedPaths, isRequestName, validateInput } from '../bridge/validation.ts';
import { describeApp } from './describe.ts';
import { chooseToOpen } from './dialogs.ts';
import { createExporting } from './export-file.ts';
import { exportJob, ledgerJob, viewsJob } from './export-job.ts';
import { failureOf } from './failures.ts';
import { setFullScreen } from './full-screen.ts';
import type { NetworkCounter } from './guards.ts';
import { createMainImporting, type MainImporting } from './importing.ts';
import { menuWords } from './menu-words.ts';
import { createMainMerging } from './merging.ts';
import { pictureJob } from './picture-job.ts';
import type { PreferenceKeeper } from './preferences.ts';
import { printWindow } from './print-window.ts';
import type { ServiceRequestName } from './service/messages.ts';
import type { ServiceClient } from './service-client.ts';
import { importViews } from './views-dialog.ts';
import type { Workspaces } from './workspaces.ts';

export interface RequestContext {
  readonly service: ServiceClient;
  readonly preferences: PreferenceKeeper;
  readonly workspaces: Workspaces;
  readonly network: NetworkCounter;
  readonly preferencesChanged: () => void;
}

type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Promise<Answer<Output<Name>>>;
};

type Relayed = Extract<RequestName, ServiceRequestName>;

const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

/** The window somebody is working in. */
function windowAsked(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}

async function linkChosenFolder({
  service,
  preferences,
}: RequestContext): Promise<Answer<LinkReport | null>> {
  const { language } = preferences.current;
  const [folder] = await chooseToOpen(windowAsked(), {
    title: menuWords[language].chooseFolder,
    properties: ['openDirectory'],
  });
  return folder === undefined ? answered(null) : service.request('folder.link', { folder }, language);
}

async function loadChosenMap({ service, preferences }: RequestContext): Promise<Answer<KeptMap | null>> {
  const { language } = preferences.current;
  const [file] = await chooseToOpen(windowAsked(), {
    title: menuWords[language].chooseMap,
    filters: [{ name: 'GeoJSON', extensions: ['geojson', 'json'] }],
    properties: ['openFile'],
  });
  return file === undefined ? answered(null) : service.request('map.load', { file }, language);
}

async function openLedgerFile({
  service,
  preferences,
}: RequestContext): Promise<Answer<AmendmentsPreview | null>> {
  const { language } = preferences.current;
  const { openLedger, ledgerFile } = menuWords[language];
  const [path] = await chooseToOpen(windowAsked(), {
    title: openLedger,
    filters: [{ name: ledgerFile, extensions: ['json'] }],
    properties: ['openFile'],
  });
  return path === undefined ? answered(null) : service.request('amendments.unpack', { path }, language);
}

function createHandlers(context: RequestContext, importing: MainImporting): Handlers {
  const { service, preferences, workspaces } = context;
  const exporting = createExporting(service);
  const merging = createMainMerging(service);
  const print = async (order: Input<'page.print'>): Promise<Answer<null>> => {
    if (order !== null)
      return exporting.print(() =>
        service.request('export.build', { order, format: 'pdf' }, preferences.current.language),
      );
    await printWindow(windowAsked());
    return answered(null);
  };
  const relay =
    <Name extends Relayed>(name: Name) =>
    (input: Input<Name>) =>
      service.request(name, input as never, preferences.current.language) as Promise<Answer<Output<Name>>>;
  return {
    'app.describe': () => describeApp(service, context.network, preferences.current.language),
    'preferences.read': async () => answered(preferences.current),
    'preferences.write': async (change) => {
      const value = preferences.write(change);
      context.preferencesChanged();
      return answered(value);
    },
    'clipboard.copy': async ({ text }) => {
      clipboard.writeText(text);
      return answered(null);
    },
    'page.print': print,
    'window.fullScreen': async ({ on }) => answered({ before: await setFullScreen(windowAsked(), on) }),
    'export.save': (input) =>
      exporting.save(windowAsked(), exportJob(service, input, preferences.current.language)),
    'picture.heading': relay('picture.heading'),
    'picture.compose': relay('picture.compose'),
    'picture.save': (input) =>
      exporting.save(windowAsked(), pictureJob(service, input, preferences.current.language)),
    'picture.print': (input) =>
      exporting.print(pictureJob(service, input, preferences.current.language).build),
    'export.cancel': async () => {
      exporting.cancel();
      return answered(null);
    },
    'export.reveal': async () => {
      exporting.reveal();
      return answered(null);
    },
    'export.list': relay('export.list'),
    'amendments.list': relay('amendments.list'),
    'amendments.add': relay('amendments.add'),
    'amendments.switch': relay('amendments.switch'),
    'amendments.takeIn': relay('amendments.takeIn'),
    'amendments.exportFile': (chosen) =>
      exporting.save(windowAsked(), ledgerJob(service, chosen, preferences.current.language)),
    'amendments.openFile': () => openLedgerFile(context),
    'imports.list': relay('imports.list'),
    'imports.choose': ({ what }) => importing.choose(windowAsked(), what, preferences.current.language),
    'imports.cancel': relay('imports.cancel'),
    'imports.remove': relay('imports.remove'),
    'imports.editions': relay('imports.editions'),
    'imports.compareEdition': relay('imports.compareEdition'),
    'imports.editionPlaces': relay('imports.editionPlaces'),
    'imports.decide': relay('imports.decide'),
    'imports.bringBack': relay('imports.bringBack'),
    'columns.sheet': relay('columns.sheet'),
    'columns.preview': relay('columns.preview'),
    'columns.apply': relay('columns.apply'),
    'columns.waiting': relay('columns.waiting'),
    'columns.takeAsRead': relay('columns.takeAsRead'),
    'columns.remembered': relay('columns.remembered'),
    'columns.forget': relay('columns.forget'),
    'rereading.state': relay('rereading.state'),
    'rereading.read': relay('rereading.read'),
    'rereading.apply': relay('rereading.apply'),
    'rereading.leave': relay('rereading.leave'),
    'imports.saveReport': () => importing.saveReport(windowAsked(), preferences.current.language),
    'documents.link': () => linkChosenFolder(context),
    'documents.cancelLink': relay('documents.cancelLink'),
    'savedViews.list': relay('savedViews.list'),
    'savedViews.read': relay('savedViews.read'),
    'savedViews.save': relay('savedViews.save'),
    'savedViews.rename': relay('savedViews.rename'),
    'savedViews.duplicate': relay('savedViews.duplicate'),
    'savedViews.update': relay('savedViews.update'),
    'savedViews.remove': relay('savedViews.remove'),
    'savedViews.putBack': relay('savedViews.putBack'),
    'savedViews.reorder': relay('savedViews.reorder'),
    'savedViews.exportFile': ({ ids }) =>
      exporting.save(windowAsked(), viewsJob(service, ids, preferences.current.language)),
    'savedViews.importFile': () => importViews(windowAsked(), service, preferences.current.language),
    'workspace.summary': relay('workspace.summary'),
    'workspace.restore': relay('workspace.restore'),
    'workspaces.recent': async () => answered(await workspaces.recent()),
    'workspaces.clearRecent': async () => {
      workspaces.clearRecent();
      return answered(null);
    },
    'workspaces.create': ({ contents }) =>
      workspaces.create(windowAsked(), contents, preferences.current.language),
    'workspaces.open': () => workspaces.open(windowAsked(), preferences.current.language),
    'workspaces.openRecent': ({ id }) => workspaces.openRecent(id, preferences.current.language),
    'workspaces.reopen': () => workspaces.reopen(preferences.current.language),
    'workspaces.saveCopy': () => workspaces.saveCopy(windowAsked(), preferences.current.language),
    'workspaces.cancelCopy': relay('workspaces.cancelCopy'),
    'merge.choose': () => merging.choose(windowAsked(), preferences.current.language),
    'merge.apply': (input) => merging.apply(input, preferences.current.language),
    'merge.dismiss': relay('merge.dismiss'),
    'merge.undo': () => workspaces.undoMerge(preferences.current.language),
    'merge.saveReport': () => merging.saveReport(windowAsked(), preferences.current.language),
    'home.read': relay('home.read'),
    'search.find': relay('search.find'),
    'entity.describe': relay('entity.describe'),
    'graph.neighbourhood': relay('graph.neighbourhood'),
    'graph.between': relay('graph.between'),
    'graph.paths': relay('graph.paths'),
    'graph.expansion': relay('graph.expansion'),
    'graph.analysis': relay('graph.analysis'),
    'graph.overview': relay('graph.overview'),
    'brief.agency': relay('brief.agency'),
    'brief.compare': relay('brief.compare'),
    'measure.page': relay('measure.page'),
    'matrix.read': relay('matrix.read'),
    'documents.list': relay('documents.list'),
    'documents.outline': relay('documents.outline'),
    'documents.text': relay('documents.text'),
    'documents.printedPlaces': relay('documents.printedPlaces'),
    'evidence.passages': relay('evidence.passages'),
    'checks.list': relay('checks.list'),
    'checks.accept': relay('checks.accept'),
    'names.candidates': relay('names.candidates'),
    'names.preview': relay('names.preview'),
    'names.moved': relay('names.moved'),
    'threads.list': relay('threads.list'),
    'threads.read': relay('threads.read'),
    'figures.list': relay('figures.list'),
    'conflicts.list': relay('conflicts.list'),
    'timeline.read': relay('timeline.read'),
    'places.read': relay('places.read'),
    'places.map': relay('places.map'),
    'places.loadMap': () => loadChosenMap(context),
    'places.editMap': relay('places.editMap'),
    'places.removeMap': relay('places.removeMap'),
    'places.undoMap': relay('places.undoMap'),
    'comparison.read': relay('comparison.read'),
    'review.documents': relay('review.documents'),
    'review.queue': relay('review.queue'),
    'review.passages': relay('review.passages'),
    'review.nameCount': relay('review.nameCount'),
    'review.names': relay('review.names'),
    'review.preview': relay('review.preview'),
    'review.accept': relay('review.accept'),
    'review.withdraw': relay('review.withdraw'),
    'review.confirmRule': relay('review.confirmRule'),
    'notes.list': relay('notes.list'),
    'notes.write': relay('notes.write'),
    'roleRule.preview': relay('roleRule.preview'),
    'roleRule.set': relay('roleRule.set'),
    'roleRule.reset': relay('roleRule.reset'),
  };
}

async function respond<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
): Promise<Answer<Output<Name>>> {
  return handlers[name](validateInput(name, input));
}

/** Registers the door. Nothing is thrown through it. */
export function answerRequests(context: RequestContext): void {
  const importing = createMainImporting(context.service);
  const handlers = createHandlers(context, importing);
  const words = () => context.preferences.current.language;
  ipcMain.handle(DROP_CHANNEL, async (event: IpcMainInvokeEvent, paths: unknown) => {
    try {
      if (!isTrustedSender(event)) throw new BridgeProblem('request-refused', { name: DROP_CHANNEL });
      return await importing.take(droppedPaths(paths), words());
    } catch (error) {
      return { ok: false, error: failureOf(error, words()) };
    }
  });
  ipcMain.handle(REQUEST_CHANNEL, async (event: IpcMainInvokeEvent, name: unknown, input: unknown) => {
    try {
      if (!isTrustedSender(event)) throw new BridgeProblem('request-refused', { name: String(name) });
      if (!isRequestName(name))
        throw new BridgeProblem('request-unknown', { name: String(name).slice(0, 80) });
      return await respond(handlers, name, input);
    } catch (error) {
      return { ok: false, error: failureOf(error, context.preferences.current.language) };
    }
  });
}
