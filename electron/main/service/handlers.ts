/** Every request of the service with its answer. */
import { expansionOf } from '../../../graph-data/graph/index.ts';
import type { EventName, Events } from '../../bridge/contract.ts';
import { BridgeProblem } from '../../bridge/problem.ts';
import { toProblem } from '../../database/index.ts';
import type { ReaderOptions } from '../../files/index.ts';
import { amendmentLines } from './amendment-lines.ts';
import { addAmendments, switchAmendments } from './amendments.ts';
import { createExchange, packAmendments } from './amendments-exchange.ts';
import { analysisOf } from './analysis.ts';
import { briefOf, comparisonOf, measurePageOf } from './brief.ts';
import { acceptFinding, createChecks } from './checks.ts';
import { createColumns } from './columns/index.ts';
import { documentComparison } from './comparison.ts';
import { textOf } from './document-text.ts';
import { evidenceOf, outlineOf } from './documents.ts';
import * as editions from './editions.ts';
import { describeEntity } from './entity.ts';
import { buildExport, composePicture, exportsOf, headingOfPicture, logExport } from './exports.ts';
import { conflictsOf, figuresOf } from './figures.ts';
import { createHome } from './home.ts';
import { createImporting, importedFiles } from './importing.ts';
import { createLinking } from './linking.ts';
import { listedDocuments } from './listed-documents.ts';
import { matrixOf } from './matrix.ts';
import { createMerging } from './merging/merging.ts';
import type {
  Language,
  ServiceEventName,
  ServiceInput,
  ServiceOutput,
  ServiceRequestName,
} from './messages.ts';
import { createNames, movedNames, previewNaming } from './names.ts';
import { notesOf, writeNote } from './notes.ts';
import { search, summaryOf } from './overview.ts';
import { createPassageShelf } from './passages.ts';
import { pathsOf } from './paths.ts';
import { pictureAround, pictureBetween } from './picture.ts';
import { editMap, keptMapOf, loadMap, removeMap, undoMap } from './place-map.ts';
import { placesOf } from './places.ts';
import { createPrintedRuns } from './printed-runs.ts';
import { createRereading } from './rereading/index.ts';
import { createReview } from './review/index.ts';
import { previewRoleRules, resetRoleRule, setRoleRule } from './role-rule.ts';
import * as views from './saved-views.ts';
import type { SessionKeeper } from './session.ts';
import { createThreads } from './threads.ts';
import { timelineOf } from './timeline.ts';
import { createWholeGraph } from './whole-graph.ts';
import { createWorkspaceFiles, watchHolder } from './workspace-files.ts';

type Handlers = {
  readonly [Name in ServiceRequestName]: (
    input: ServiceInput<Name>,
    language: Language,
  ) => Promise<ServiceOutput<Name>>;
};

export type Emit = <Name extends ServiceEventName & EventName>(name: Name, payload: Events[Name]) => void;

/** Tells the window to ask again for what it shows. */
async function announce(keeper: SessionKeeper, emit: Emit): Promise<void> {
  emit('workspace.changed', { revision: await keeper.current.opened.workspace.revision() });
}

function createHandlers(keeper: SessionKeeper, emit: Emit, reader: ReaderOptions): Handlers {
  const linking = createLinking((progress) => emit('link.progress', progress));
  const importing = createImporting(reader, (progress) => emit('import.progress', progress));
  const stopWork = async (): ReturnType<typeof importing.stop> => {
    await linking.stop();
    return importing.stop();
  };
  const files = createWorkspaceFiles(stopWork, (progress) => emit('workspace.progress', progress));
  watchHolder(keeper, () => emit('workspace.free', null));
  const exchange = createExchange();
  const passages = createPassageShelf();
  const checks = createChecks();
  const merging = createMerging(checks, importing.alter);
  const threads = createThreads();
  const names = createNames();
  const wholeGraph = createWholeGraph(
    (progress) => emit('overview.progress', progress),
    () => !keeper.writing,
  );
  const home = createHome(checks);
  const printedRuns = createPrintedRuns();
  /** Writes, then tells the window. */
  const change = async (write: () => Promise<void>): Promise<null> => {
    await write();
    await announce(keeper, emit);
    return null;
  };
  const workspace = () => keeper.current.opened.workspace;
  return {
    ...createReview(keeper, passages, () => announce(keeper, emit)),
    ...createRereading(keeper, importing, () => announce(keeper, emit)),
    ...createColumns(keeper, importing, reader, () => announce(keeper, emit)),
    'workspace.summary': (_, language) => summaryOf(keeper.current, language),
    'workspace.restore': async ({ from }, language) => {
      await keeper.restore(from);
      await announce(keeper, emit);
      return summaryOf(keeper.current, language);
    },
    'home.read': (question) => home.report(keeper.current, question),
    'search.find': ({ text, limit }) => search(keeper.current, text, limit),
    'entity.describe': ({ id }) => describeEntity(keeper.current, id),
    'graph.neighbourhood': (wish) => pictureAround(keeper.current, wish),
    'graph.expansion': async ({ id, shown }) => expansionOf(keeper.current.graph, id, shown),
    'graph.between': ({ ids }) => pictureBetween(keeper.current, ids),
    'graph.paths': (question) => pathsOf(keeper.current, question),
    'graph.analysis': ({ kind }) => analysisOf(keeper.current, kind),
    'graph.overview': () => wholeGraph(keeper.current),
    'brief.agency': ({ agency }) => briefOf(keeper.current, agency),
    'brief.compare': ({ left, right }) => comparisonOf(keeper.current, left, right),
    'measure.page': ({ measure }) => measurePageOf(keeper.current, measure),
    'matrix.read': ({ kind }) => matrixOf(workspace(), kind),
    'documents.list': () => listedDocuments(keeper.current),
    'documents.outline': ({ id }) => outlineOf(workspace(), id),
    'documents.printedPlaces': () => printedRuns(keeper.current),
    'documents.text': ({ document }) => textOf(keeper.current, passages, document),
    'evidence.passages': ({ statement }) => evidenceOf(keeper.current, passages, statement),
    'checks.list': () => checks.report(keeper.current),
    'checks.accept': (input) => change(() => acceptFinding(keeper.current, [checks, threads, names], input)),
    'names.candidates': () => names.candidates(keeper.current),
    'names.preview': (wish) => previewNaming(keeper.current, wish),
    'names.moved': () => movedNames(keeper.current),
    'threads.list': () => threads.report(keeper.current),
    'threads.read': ({ thread }) => threads.page(keeper.current, thread),
    'figures.list': () => figuresOf(workspace()),
    'conflicts.list': () => conflictsOf(workspace()),
    'timeline.read': () => timelineOf(keeper.current),
    'comparison.read': (question) => documentComparison(workspace(), question),
    'places.read': () => placesOf(keeper.current),
    'places.map': () => keptMapOf(workspace()),
    'places.editMap': (facts) => change(() => editMap(keeper.current, facts)),
    'places.removeMap': () => change(() => removeMap(keeper.current)),
    'places.undoMap': () => change(() => undoMap(keeper.current)),
    'map.load': async ({ file }) => {
      await change(() => loadMap(keeper.current, file));
      return keptMapOf(workspace());
    },
    'notes.list': () => notesOf(keeper.current),
    'notes.write': (input) => writeNote(keeper.current, input),
    'roleRule.preview': ({ document }) => previewRoleRules(keeper.current, document),
    'roleRule.set': ({ document, rule }) => change(() => setRoleRule(keeper, document, rule)),
    'roleRule.reset': ({ document }) => change(() => resetRoleRule(keeper, document)),
    'amendments.list': () => amendmentLines(keeper.current),
    'amendments.add': async (input) => {
      const added = await keeper.inTurn(() => addAmendments(keeper, input));
      await announce(keeper, emit);
      return added;
    },
    'amendments.switch': (marks) => change(() => keeper.inTurn(() => switchAmendments(keeper, marks))),
    'amendments.pack': ({ ids, format }) => packAmendments(keeper.current, ids, format),
    'amendments.unpack': ({ path }) => exchange.open(keeper, path),
    'amendments.takeIn': async ({ ids }) => {
      const taken = await keeper.inTurn(() => exchange.takeIn(keeper, ids));
      await announce(keeper, emit);
      return taken;
    },
    'documents.cancelLink': async () => {
      linking.cancel();
      return null;
    },
    'folder.link': async ({ folder }, language) => {
      try {
        const report = await linking.link(keeper.current, folder, language);
        if (report.linked.length > 0) await announce(keeper, emit);
        return report;
      } finally {
        emit('link.finished', null);
      }
    },
    'imports.list': () => importedFiles(keeper.current),
    'imports.cancel': async () => {
      importing.cancel();
      return null;
    },
    'imports.remove': ({ file }) =>
      change(() => importing.alter(keeper, (source) => source.removeImports([file]))),
    'imports.editions': () => editions.editionsOf(workspace()),
    'imports.compareEdition': (question) => editions.compareEdition(workspace(), question),
    'imports.editionPlaces': ({ file, statement }) =>
      editions.editionPlaces(workspace(), passages, file, statement),
    'imports.decide': ({ decisions }) =>
      change(() =>
        importing.alter(keeper, (source) => editions.decideEditions(source, decisions, new Date())),
      ),
    'imports.bringBack': ({ document }) =>
      change(() => importing.alter(keeper, (source) => source.bringBack(document))),
    'paths.import': async ({ paths }, language) => {
      const report = await importing.take(keeper, paths, language);
      if (report.imported.length + report.editions.length + report.unsure.length > 0)
        await announce(keeper, emit);
      return report;
    },
    'export.build': (input) => buildExport(keeper.current, input),
    'export.log': (entry) => logExport(keeper.current, entry),
    'export.list': () => exportsOf(workspace()),
    'picture.heading': (order) => headingOfPicture(keeper.current, order),
    'picture.compose': (order) => composePicture(keeper.current, order),
    'savedViews.list': () => workspace().savedViews(),
    'savedViews.read': ({ id }) => views.readView(keeper.current, id),
    'savedViews.save': (content) => views.saveView(keeper.current, content),
    'savedViews.rename': (input) => views.renameView(keeper.current, input),
    'savedViews.duplicate': ({ id, title }) => views.duplicateView(keeper.current, id, title),
    'savedViews.update': (update) => views.updateView(keeper.current, update),
    'savedViews.remove': ({ id }) => views.removeView(keeper.current, id),
    'savedViews.putBack': (former) => views.putBackView(keeper.current, former),
    'savedViews.reorder': ({ ids }) => views.reorderViews(keeper.current, ids),
    'views.pack': ({ ids }) => views.packViews(keeper.current, ids),
    'views.unpack': ({ path }) => views.unpackViews(keeper.current, path),
    'file.open': async ({ file }) => {
      await files.open(keeper, file);
      return null;
    },
    'file.create': async ({ file, contents }) => {
      await files.create(keeper, file, contents);
      return null;
    },
    'file.copy': ({ file }) => files.copy(keeper, file),
    'merge.preview': async ({ file }, language) => {
      emit('workspace.progress', { work: 'look', done: 0, total: 1 });
      try {
        return await merging.preview(keeper, file, language);
      } finally {
        emit('workspace.progress', { work: 'look', done: 1, total: 1 });
      }
    },
    'merge.apply': async (input, language) => {
      const report = await merging.apply(keeper, input, language);
      await announce(keeper, emit);
      return report;
    },
    'merge.dismiss': async () => {
      await merging.dismiss();
      return null;
    },
    'merge.goBack': async () => {
      await stopWork();
      await merging.goBack(keeper);
      return null;
    },
    'workspaces.cancelCopy': async () => {
      files.cancelCopy();
      return null;
    },
    'service.describe': async () => ({
      sqlite: await workspace().engine(),
      workspaceFile: keeper.current.opened.file,
      readOnly: keeper.current.opened.readOnly,
    }),
  };
}

/** Requests that change the workspace; while claims are written the file takes no other change. */
const WRITING: ReadonlySet<ServiceRequestName> = new Set([
  'checks.accept',
  'places.editMap',
  'places.removeMap',
  'places.undoMap',
  'map.load',
  'notes.write',
  'roleRule.set',
  'roleRule.reset',
  'amendments.add',
  'review.accept',
  'review.withdraw',
  'review.confirmRule',
  'merge.preview',
  'merge.apply',
  'merge.goBack',
  'amendments.switch',
  'amendments.takeIn',
  'folder.link',
  'savedViews.save',
  'savedViews.rename',
  'savedViews.duplicate',
  'savedViews.update',
  'savedViews.remove',
  'savedViews.putBack',
  'savedViews.reorder',
  'views.unpack',
  'export.log',
]);

export type Answerer = <Name extends ServiceRequestName>(
  name: Name,
  input: ServiceInput<Name>,
  language: Language,
) => Promise<ServiceOutput<Name>>;

/** Answers by name; what storage throws becomes a problem that has words. */
export function createAnswerer(keeper: SessionKeeper, emit: Emit, reader: ReaderOptions): Answerer {
  const handlers = createHandlers(keeper, emit, reader);
  return async (name, input, language) => {
    await keeper.settled();
    if (keeper.writing && WRITING.has(name)) throw new BridgeProblem('claims-being-written');
    try {
      return await handlers[name](input, language);
    } catch (error) {
      throw toProblem(error, keeper.current.opened.file);
    }
  };
}
