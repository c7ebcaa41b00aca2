/** What every request may carry. Keyed by name and exhaustive by type: a request without a schema does not compile. */
import { z } from 'zod';
import type { RoleRuleId } from '../../graph-data/model/document.ts';
import {
  amendmentIds,
  amendmentSwitch,
  amendmentsInput,
  LONGEST_AUTHOR,
  LONGEST_NOTE,
  ledgerExport,
  namingWish,
} from './amendment.ts';
import { columnsInputs } from './columns.ts';
import type { Input, RequestName } from './contract.ts';
import { drawing } from './drawing.ts';
import { documentId, entityId, findingId, reviewItemId, sha256, statementId, word } from './ids.ts';
import { importsInputs } from './imports.ts';
import { BridgeProblem } from './problem.ts';
import { rereadingInputs } from './rereading.ts';
import {
  formerView,
  LONGEST_NOTES,
  MOST_VIEWS,
  viewContent,
  viewId,
  viewNotes,
  viewTitle,
  viewUpdate,
} from './saved-view.ts';

/** Longest search text; a pasted paragraph is cut by the window, a longer one is an error. */
const LONGEST_TEXT = 2000;
const LONGEST_COPY = 5_000_000;
const MOST_HITS = 200;
const MOST_NEIGHBOURS = 1000;
/** More things than a canvas ever holds (`design/performance.md`: 1,000 is the ceiling). */
const MOST_ON_CANVAS = 5000;
/** Eight things have 28 pairs, as many sentences as anybody reads. */
const MOST_ENDS = 8;
const MOST_PATHS = 20;
/** Ways are combinations of kinds and relations. */
const MOST_WAYS = 1000;

const count = (most: number) => z.int().min(1).max(most);

const roleRule = z.enum([
  'joint-as-printed',
  'roles-as-printed',
  'first-listed-leads',
  'first-listed-leads-others-support',
  'responsible-supports',
] as const satisfies readonly RoleRuleId[]);

const words = z.array(word).max(100);

const expansionWay = z.strictObject({
  relation: word,
  direction: z.enum(['source', 'target']),
  kind: word,
});

const preferences = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  language: z.enum(['zh-CN', 'en']).exactOptional(),
  tour: z.enum(['offered', 'done']).exactOptional(),
  author: z.string().max(LONGEST_AUTHOR).exactOptional(),
});

/** More than any list on a screen holds. */
const MOST_CHOSEN = 20_000;

const chosen = <Id extends string>(id: z.ZodType<Id>) => z.array(id).max(MOST_CHOSEN).nullable();

const author = z.string().max(LONGEST_AUTHOR).nullable();

const reviewItems = z.array(reviewItemId).min(1).max(MOST_CHOSEN);

/** Id of a rule without its version. */
const ruleId = z.string().regex(/^[a-z0-9:.#-]{1,80}$/u);

const reviewChoice = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('items'), document: documentId, items: reviewItems }),
  z.strictObject({ by: z.literal('rule'), rule: ruleId, document: documentId.nullable() }),
  z.strictObject({
    by: z.literal('confidence'),
    least: z.number().min(0).max(1),
    document: documentId.nullable(),
  }),
]);

const exportScope = z.strictObject({
  documents: chosen(documentId),
  bodies: chosen(entityId),
  measures: chosen(entityId),
});

const graphPart = z.strictObject({
  start: entityId.nullable(),
  things: chosen(entityId),
  claims: chosen(statementId),
  selected: z.boolean(),
});

const axis = z.strictObject({
  sort: z.enum(['document', 'name', 'count', 'system']),
  descending: z.boolean(),
  group: z.enum(['none', 'category', 'system', 'document', 'section']),
});

const matrixOrder = z.strictObject({
  kind: z.enum(['measures', 'initiatives', 'agencies']),
  settings: z.strictObject({
    filter: z.strictObject({
      document: documentId.nullable(),
      roles: z.array(z.enum(['lead', 'support', 'joint'])).max(3),
      systems: z.array(z.string().max(LONGEST_TEXT)).max(MOST_HITS),
      categories: z.array(z.string().max(LONGEST_TEXT)).max(MOST_HITS),
      collectives: z.boolean(),
      gaps: z.boolean(),
      text: z.string().max(LONGEST_TEXT),
    }),
    rows: axis,
    columns: axis,
  }),
});

const comparisonQuestion = { left: documentId, right: documentId, likely: z.boolean() };

const comparisonFilter = z.strictObject({
  part: z.enum(['all', 'both', 'left', 'right', 'changed']),
  group: z.enum(['measure', 'initiative', 'indicator', 'body', 'place', 'citation']).nullable(),
  text: z.string().max(LONGEST_TEXT),
});

const placesOrder = z.strictObject({
  centre: entityId.nullable(),
  by: z.enum(['initiative', 'figure', 'measure']),
  filter: z.strictObject({
    document: z.union([z.literal(''), documentId]),
    year: z.string().regex(/^(?:\d{4})?$/u),
  }),
  own: z.boolean(),
});

const timelineOrder = z.strictObject({
  filter: z.strictObject({
    by: z.enum(['document', 'agency']),
    kind: z.string().max(LONGEST_TEXT),
    state: z.string().max(LONGEST_TEXT),
    agency: z.string().max(LONGEST_TEXT),
    place: z.string().max(LONGEST_TEXT),
    text: z.string().max(LONGEST_TEXT),
  }),
  span: z.tuple([z.number(), z.number()]).nullable(),
});

const noteSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('thing'), id: entityId }),
  z.strictObject({ kind: z.literal('claim'), id: statementId }),
  z.strictObject({ kind: z.literal('line'), document: documentId, line: z.int().min(1).max(10_000_000) }),
  z.strictObject({ kind: z.literal('view'), id: viewId }),
]);

const exportOrder = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('breakdown'), scope: exportScope }),
  z.strictObject({ what: z.literal('matrix'), matrix: matrixOrder }),
  z.strictObject({
    what: z.literal('checks'),
    filter: z.strictObject({
      check: z.string().max(LONGEST_TEXT).nullable(),
      document: documentId.nullable(),
      state: z.enum(['open', 'accepted', 'all']),
    }),
  }),
  z.strictObject({
    what: z.literal('review'),
    document: documentId,
    filter: z.strictObject({
      text: z.string().max(LONGEST_TEXT),
      rule: z.union([z.literal(''), ruleId]),
      band: z.enum(['', 'certain', 'sure', 'likely', 'check']),
      relation: z.string().regex(/^[a-z:-]{0,60}$/u),
      state: z.enum(['', 'open', 'accepted', 'changed', 'rejected', 'unread']),
      kind: z.union([z.literal(''), word]),
      sort: z.enum(['reading', 'confidence']),
    }),
  }),
  z.strictObject({ what: z.literal('brief'), agency: entityId }),
  z.strictObject({ what: z.literal('comparison'), ...comparisonQuestion, filter: comparisonFilter }),
  z.strictObject({ what: z.literal('graph'), part: graphPart }),
  z.strictObject({
    what: z.literal('figures'),
    figures: z.strictObject({
      filter: z.strictObject({
        text: z.string().max(LONGEST_TEXT),
        nature: z.enum(['target', 'result', 'unknown']).nullable(),
        unit: z.string().max(LONGEST_TEXT).nullable(),
        document: documentId.nullable(),
        year: z.int().min(0).max(9999).nullable(),
        scope: z.string().max(LONGEST_TEXT).nullable(),
        agency: entityId.nullable(),
        conflict: z.enum(['open', 'resolved']).nullable(),
      }),
      sort: z.enum(['document', 'indicator', 'amount', 'nature', 'year', 'scope']),
      descending: z.boolean(),
    }),
  }),
  z.strictObject({ what: z.literal('document'), document: documentId }),
  z.strictObject({ what: z.literal('notes') }),
  z.strictObject({ what: z.literal('places'), places: placesOrder }),
  z.strictObject({ what: z.literal('timeline'), timeline: timelineOrder }),
]);

const pictureInput = z.strictObject({ order: exportOrder, drawing });

export const inputSchemas: { readonly [Name in RequestName]: z.ZodType<Input<Name>> } = {
  'app.describe': z.null(),
  'preferences.read': z.null(),
  'preferences.write': preferences,
  'workspace.summary': z.null(),
  'workspace.restore': z.strictObject({ from: z.enum(['backup', 'dataset']) }),
  'workspaces.recent': z.null(),
  'workspaces.clearRecent': z.null(),
  'workspaces.create': z.strictObject({ contents: z.enum(['shipped', 'none']) }),
  'workspaces.open': z.null(),
  'workspaces.openRecent': z.strictObject({ id: sha256 }),
  'workspaces.reopen': z.null(),
  'workspaces.saveCopy': z.null(),
  'workspaces.cancelCopy': z.null(),
  'merge.choose': z.null(),
  'merge.apply': z.strictObject({
    choices: z
      .array(z.strictObject({ id: z.string().max(200), choice: z.enum(['ours', 'theirs']) }))
      .max(MOST_CHOSEN),
  }),
  'merge.dismiss': z.null(),
  'merge.undo': z.null(),
  'merge.saveReport': z.null(),
  'home.read': z.strictObject({ things: z.array(entityId).max(MOST_HITS) }),
  'search.find': z.strictObject({ text: z.string().max(LONGEST_TEXT), limit: count(MOST_HITS) }),
  'entity.describe': z.strictObject({ id: entityId }),
  'graph.neighbourhood': z.strictObject({
    id: entityId,
    limit: z.int().min(0).max(MOST_NEIGHBOURS),
    without: z.array(entityId).max(MOST_ON_CANVAS).exactOptional(),
    ways: z.array(expansionWay).max(MOST_WAYS).exactOptional(),
  }),
  'graph.expansion': z.strictObject({ id: entityId, shown: z.array(entityId).max(MOST_ON_CANVAS) }),
  'graph.between': z.strictObject({ ids: z.array(entityId).max(MOST_ON_CANVAS) }),
  'graph.paths': z.strictObject({
    ids: z.array(entityId).min(2).max(MOST_ENDS),
    limit: count(MOST_PATHS),
    excludedKinds: words,
    excludedRelations: words,
  }),
  'graph.analysis': z.strictObject({
    kind: z.enum(['partners', 'bridges', 'groups', 'holders', 'similar']),
  }),
  'graph.overview': z.null(),
  'brief.agency': z.strictObject({ agency: entityId }),
  'brief.compare': z.strictObject({ left: entityId, right: entityId }),
  'measure.page': z.strictObject({ measure: entityId }),
  'matrix.read': z.strictObject({ kind: z.enum(['measures', 'initiatives', 'agencies']) }),
  'documents.list': z.null(),
  'documents.outline': z.strictObject({ id: documentId }),
  'documents.printedPlaces': z.null(),
  'documents.text': z.strictObject({ document: documentId }),
  'evidence.passages': z.strictObject({ statement: statementId }),
  'checks.list': z.null(),
  'checks.accept': z.strictObject({
    finding: findingId,
    accepted: z.boolean(),
    note: z.string().max(LONGEST_NOTE),
    author,
  }),
  'names.candidates': z.null(),
  'names.preview': namingWish,
  'names.moved': z.null(),
  'threads.list': z.null(),
  'threads.read': z.strictObject({ thread: entityId }),
  'figures.list': z.null(),
  'conflicts.list': z.null(),
  'timeline.read': z.null(),
  'places.read': z.null(),
  'places.map': z.null(),
  'places.loadMap': z.null(),
  'places.editMap': z.strictObject({
    approval: z.string().max(LONGEST_AUTHOR),
    source: z.string().max(LONGEST_NOTE),
    matches: z
      .array(z.strictObject({ feature: z.int().min(0).max(MOST_CHOSEN), place: entityId.nullable() }))
      .max(MOST_CHOSEN),
  }),
  'places.removeMap': z.null(),
  'places.undoMap': z.null(),
  'comparison.read': z.strictObject(comparisonQuestion),
  'notes.list': z.null(),
  'notes.write': z.strictObject({
    subject: noteSubject,
    text: z.string().max(LONGEST_NOTES),
    bookmarked: z.boolean(),
  }),
  'roleRule.preview': z.strictObject({ document: documentId }),
  'roleRule.set': z.strictObject({ document: documentId, rule: roleRule }),
  'roleRule.reset': z.strictObject({ document: documentId }),
  'documents.link': z.null(),
  'documents.cancelLink': z.null(),
  'amendments.list': z.null(),
  'amendments.add': amendmentsInput,
  'amendments.switch': amendmentSwitch,
  'amendments.exportFile': ledgerExport,
  'amendments.openFile': z.null(),
  'amendments.takeIn': amendmentIds,
  'review.documents': z.null(),
  'review.queue': z.strictObject({ document: documentId, known: z.uuid().nullable() }),
  'review.passages': z.strictObject({ document: documentId, item: reviewItemId }),
  'review.nameCount': z.null(),
  'review.names': z.null(),
  'review.preview': z.strictObject({ choice: reviewChoice }),
  'review.accept': z.strictObject({ choice: reviewChoice, author }),
  'review.withdraw': z.union([z.strictObject({ batch: z.uuid() }), z.strictObject({ items: reviewItems })]),
  'review.confirmRule': z.strictObject({ document: documentId, author, confirmed: z.boolean() }),
  ...importsInputs,
  ...columnsInputs,
  ...rereadingInputs,
  'page.print': exportOrder.nullable(),
  'export.save': z.strictObject({
    order: exportOrder,
    format: z.enum(['xlsx', 'csv', 'docx', 'pdf', 'svg', 'gexf', 'graphml', 'json']),
  }),
  'picture.heading': exportOrder,
  'picture.compose': exportOrder,
  'picture.save': pictureInput,
  'picture.print': pictureInput,
  'export.cancel': z.null(),
  'export.reveal': z.null(),
  'export.list': z.null(),
  'savedViews.list': z.null(),
  'savedViews.read': z.strictObject({ id: viewId }),
  'savedViews.save': viewContent,
  'savedViews.rename': z.strictObject({ id: viewId, title: viewTitle, notes: viewNotes }),
  'savedViews.duplicate': z.strictObject({ id: viewId, title: viewTitle }),
  'savedViews.remove': z.strictObject({ id: viewId }),
  'savedViews.update': viewUpdate,
  'savedViews.putBack': formerView,
  'savedViews.reorder': z.strictObject({ ids: z.array(viewId).max(MOST_VIEWS) }),
  'savedViews.exportFile': z.strictObject({ ids: z.array(viewId).min(1).max(MOST_VIEWS) }),
  'savedViews.importFile': z.null(),
  'window.fullScreen': z.strictObject({ on: z.boolean() }),
  'clipboard.copy': z.strictObject({ text: z.string().max(LONGEST_COPY) }),
};

export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(inputSchemas, name);
}

/** Says of every field what is wrong with it. */
function invalid(name: string, { issues }: z.ZodError): BridgeProblem {
  const where = issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`);
  return new BridgeProblem('request-invalid', { name, where: where.join('; ') });
}

/**
 * The input, proved to be what the contract says.
 * @throws BridgeProblem `request-invalid` naming the field.
 */
export function validateInput<Name extends RequestName>(name: Name, input: unknown): Input<Name> {
  const schema: z.ZodType<Input<Name>> = inputSchemas[name];
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw invalid(name, result.error);
}

/** More paths than a drop from a file manager holds; folders count as one. */
const MOST_DROPPED = 5000;

/**
 * Paths the preload script sends for dropped files; text dropped from elsewhere has none and is passed over.
 * @throws BridgeProblem `request-invalid`
 */
export function droppedPaths(paths: unknown): readonly string[] {
  const result = z.array(z.string().max(4096)).max(MOST_DROPPED).safeParse(paths);
  if (!result.success) throw invalid('drop', result.error);
  return result.data.filter((path) => path !== '');
}
