/**
 * A stand-in for the privileged side, for looking at the window in a plain browser while it is being drawn. Served
 * by `tests/support/preview.vite.config.ts` only: nothing in the product imports it. Conditions of the world are set
 * in the address: `?linked`, `?readonly`, `?slow`, `?fail=graph.neighbourhood`, `?theme=dark`, `?language=en`.
 */
import type {
  Answer,
  EventName,
  Events,
  Failure,
  Preferences,
  RemitApi,
  RequestName,
  Requests,
} from '../../electron/bridge/contract.ts';
import { buildMatrix } from '../../graph-data/graph/matrix/index.ts';
import * as answers from './fake/answers.ts';
import * as connections from './fake/connections.ts';
import { homeCounts } from './fake/home.ts';
import { overview } from './fake/overview.ts';
import * as pages from './fake/pages.ts';
import { places } from './fake/places.ts';
import { documents, listedOf } from './fake/records.ts';
import * as savedViews from './fake/saved-views.ts';
import * as threads from './fake/threads.ts';
import { timeline } from './fake/timeline.ts';
import { townInput, YUNLING } from './matrix-town.ts';

type Handlers = {
  [Name in RequestName]: (
    input: Requests[Name]['input'],
  ) => Requests[Name]['output'] | Promise<Requests[Name]['output']>;
};

const world = new URLSearchParams(window.location.search);
const listeners = new Map<string, Set<(event: never) => void>>();
let linked = world.has('linked');
let preferences: Preferences = {
  theme: world.get('theme') === 'dark' ? 'dark' : 'light',
  language: world.get('language') === 'en' ? 'en' : 'zh-CN',
  tour: 'done',
  author: '',
};
let cancelled = false;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function emit<Name extends EventName>(name: Name, event: Events[Name]): void {
  for (const listener of listeners.get(name) ?? []) (listener as (event: Events[Name]) => void)(event);
}

const NOTICE: Failure = {
  code: 'workspace-read-only',
  message: '工作区文件所在的文件夹不允许写入',
  hint: '可以查看全部内容；要关联原文，请把工作区复制到有写入权限的文件夹',
};

const handlers: Handlers = {
  'app.describe': () => ({
    version: '0.1.0',
    electron: '45.4.1',
    chromium: '156.0',
    node: '24.21.0',
    sqlite: '3.51.0',
    platform: 'linux x64',
    networkRequestsRefused: 0,
    workspaceFile: '/home/user/职图/云岭.remit',
    readOnly: world.has('readonly'),
  }),
  'preferences.read': () => preferences,
  'preferences.write': (change) => {
    preferences = { ...preferences, ...change };
    return preferences;
  },
  'workspace.summary': () => answers.summary(linked, world.has('readonly') ? NOTICE : null),
  'workspace.restore': () => answers.summary(linked, null),
  'workspaces.recent': () => [],
  'workspaces.clearRecent': () => null,
  'workspaces.create': () => null,
  'workspaces.open': () => null,
  'workspaces.openRecent': () => null,
  'workspaces.reopen': () => null,
  'workspaces.saveCopy': () => null,
  'workspaces.cancelCopy': () => null,
  'merge.choose': () => null,
  'merge.apply': () => ({ file: '', backup: '', alreadyThere: 0, lines: [] }),
  'merge.dismiss': () => null,
  'merge.undo': () => null,
  'merge.saveReport': () => null,
  'search.find': ({ text, limit }) => answers.find(text, limit),
  'entity.describe': ({ id }) => answers.describe(id, linked),
  'graph.neighbourhood': (wish) => answers.neighbourhood(wish),
  'graph.expansion': ({ id, shown }) => answers.expansion(id, shown),
  'graph.between': ({ ids }) => answers.between(ids),
  'graph.paths': (question) => connections.paths(question),
  'graph.analysis': ({ kind }) => connections.analysis(kind),
  'graph.overview': overview,
  'brief.agency': ({ agency }) => pages.brief(agency),
  'brief.compare': ({ left, right }) => pages.comparison(left, right),
  'measure.page': ({ measure }) => pages.measure(measure),
  'matrix.read': ({ kind }) => buildMatrix(kind, townInput(YUNLING)),
  'documents.list': () => documents.map((document) => listedOf(document, linked)),
  'documents.outline': ({ id }) => answers.outline(id, linked),
  'documents.printedPlaces': () => [],
  'documents.text': ({ document }) => answers.text(document),
  'evidence.passages': ({ statement }) => answers.evidence(statement, linked),
  'checks.list': answers.checksReport,
  'checks.accept': () => null,
  'names.candidates': () => [],
  'names.preview': () => answers.namingOutlook,
  'names.moved': () => ({ standsFor: [], parts: [] }),
  'threads.list': () => threads.report,
  'threads.read': () => threads.page,
  'figures.list': () => ({ rows: [], documents: [], agencies: [], threads: [], classification: null }),
  'conflicts.list': () => [],
  'notes.list': () => [],
  'notes.write': () => [],
  'timeline.read': () => timeline,
  'places.read': () => places,
  'places.map': () => ({ map: null, undoable: false }),
  'places.loadMap': () => null,
  'places.editMap': () => null,
  'places.removeMap': () => null,
  'places.undoMap': () => null,
  'home.read': () => ({ counts: homeCounts, highlights: [], cards: [] }),
  'comparison.read': ({ left, right }) => ({ left, right, rows: [] }),
  'roleRule.preview': ({ document }) => answers.roleRulePreview(document),
  'roleRule.set': () => null,
  'roleRule.reset': () => null,
  'documents.link': async () => {
    cancelled = false;
    for (let done = 0; done <= 12 && !cancelled; done += 1) {
      emit('link.progress', { done, total: 12, file: `云岭文件/卷宗-${done}.txt` });
      await pause(250);
    }
    linked = !cancelled;
    emit('workspace.changed', { revision: 2 });
    return {
      cancelled,
      linked: linked
        ? [{ file: '云党发〔2024〕6号.txt', documents: documents.slice(0, 2).map((item) => item.id) }]
        : [],
      alreadyLinked: [],
      unknown: ['会议通知.txt'],
      failed: [
        { file: '扫描件.pdf', error: { code: 'not-text', message: '不是文本文件', hint: '请先转换为文本' } },
      ],
    };
  },
  'documents.cancelLink': () => {
    cancelled = true;
    return null;
  },
  'amendments.list': () => [],
  'amendments.add': () => ({ ids: [], contents: [] }),
  'amendments.switch': () => null,
  'amendments.exportFile': () => null,
  'amendments.openFile': () => null,
  'amendments.takeIn': () => ({ added: [], withdrawn: [] }),
  'review.documents': () => [],
  'review.queue': ({ document }) => ({
    ...{ document, stamp: '', items: [], accepted: [] },
    shapes: { lists: 0, lead: 0, support: 0, plain: 0 },
  }),
  'review.passages': () => [],
  'review.nameCount': () => 0,
  'review.names': () => [],
  'review.preview': () => ({ count: 0, documents: 0, sample: [] }),
  'review.accept': () => ({ batch: '', count: 0 }),
  'review.withdraw': () => null,
  'review.confirmRule': () => null,
  'imports.list': () => [],
  'imports.choose': () => null,
  'imports.cancel': () => null,
  'imports.remove': () => null,
  'imports.editions': () => ({ questions: [], setAside: [] }),
  'imports.compareEdition': ({ document, against }) => ({ left: against, right: document, rows: [] }),
  'imports.editionPlaces': () => [],
  'imports.decide': () => null,
  'imports.bringBack': () => null,
  'rereading.state': () => ({ older: 0, files: 0, waiting: [] }),
  'rereading.read': () => ({ cancelled: false, same: 0, changed: 0, failed: [] }),
  'rereading.apply': () => ({ cancelled: false, files: 0 }),
  'rereading.leave': () => null,
  'columns.sheet': ({ sheet }) => ({
    ...{ name: '台账.csv', sheets: [''], sheet, rows: [], total: 0, row: 1, columns: [] },
  }),
  'columns.preview': () => ({
    ...{ rowsRead: 0, rows: 0, measures: 0, deadlines: 0, issues: 0, alike: 0, sample: [] },
    roles: { lead: 0, support: 0, joint: 0 },
  }),
  'columns.apply': () => ({ cancelled: false, files: 0 }),
  'columns.waiting': () => [],
  'columns.takeAsRead': () => null,
  'columns.remembered': () => [],
  'columns.forget': () => null,
  'imports.saveReport': () => null,
  'page.print': () => {
    window.print();
    return null;
  },
  'export.save': async ({ format }) => {
    emit('export.progress', { step: 'building' });
    await pause(1500);
    return { file: `/home/user/文档/任务分解表.${format}`, logged: true };
  },
  'picture.heading': () => ({
    title: '关系图',
    date: '2026-11-29',
    sources: [],
    roleRules: [],
    names: [],
    filters: [],
    legend: null,
    classification: null,
  }),
  'picture.compose': () => ({ svg: '', width: 0, height: 0 }),
  'picture.save': () => null,
  'picture.print': () => null,
  'export.cancel': () => null,
  'export.reveal': () => null,
  'export.list': () => [],
  'savedViews.list': savedViews.list,
  'savedViews.read': ({ id }) => savedViews.read(id),
  'savedViews.save': (content) => savedViews.save(content),
  'savedViews.rename': savedViews.rename,
  'savedViews.duplicate': ({ id, title }) => savedViews.duplicate(id, title),
  'savedViews.update': savedViews.update,
  'savedViews.remove': ({ id }) => savedViews.remove(id),
  'savedViews.putBack': savedViews.putBack,
  'savedViews.reorder': ({ ids }) => savedViews.reorder(ids),
  'savedViews.exportFile': () => ({ file: '/home/user/文档/保存的视图.remit-views.json', logged: true }),
  'savedViews.importFile': savedViews.importFile,
  'window.fullScreen': () => ({ before: false }),
  'clipboard.copy': () => null,
};

async function answer<Name extends RequestName>(
  name: Name,
  input: Requests[Name]['input'],
): Promise<Answer<Requests[Name]['output']>> {
  await pause(world.has('slow') ? 60_000 : 4);
  if (world.getAll('fail').includes(name))
    return {
      ok: false,
      error: {
        code: 'service-stopped',
        message: '图谱服务没有回应',
        hint: '请稍候重试；如果仍然失败，请重新打开职图',
      },
    };
  return { ok: true, value: await handlers[name](input) };
}

const remit: RemitApi = {
  request: answer,
  drop: async () => ({ ok: true, value: null }),
  on: (name, listener) => {
    const heard = listeners.get(name) ?? new Set();
    heard.add(listener as (event: never) => void);
    listeners.set(name, heard);
    if (name === 'service.state' && world.has('restarting'))
      setTimeout(() => emit('service.state', { state: 'restarting', failure: null }), 50);
    return () => heard.delete(listener as (event: never) => void);
  },
};

Object.assign(window, { remit });
