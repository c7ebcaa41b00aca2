/** A workspace kept in SQLite: each intention handed to the query that answers it. */
import type { EntityId } from '../../graph-data/model/ids.ts';
import { keepBackup, writeBackup } from './backup.ts';
import type { Connection } from './connection.ts';
import { cardsInOrder, readBusiest } from './read/cards.ts';
import { readClaims } from './read/claims.ts';
import * as documents from './read/documents.ts';
import { readCounts, readEntities, readEntity, readRelatives } from './read/entities.ts';
import { asDuties, readDuties, readStatement, readStatements, readStatementsOf } from './read/statements.ts';
import { find } from './search/find.ts';
import type { WritableWorkspace } from './workspace.ts';
import * as amendments from './write/amendments.ts';
import * as editions from './write/editions.ts';
import { insertExport, readExports } from './write/export-log.ts';
import * as imports from './write/imports.ts';
import {
  deleteAcceptance,
  deleteRoleRule,
  insertAcceptance,
  insertRoleRule,
  readAcceptances,
} from './write/judgements.ts';
import { insertLinkedText, readLinkedText } from './write/linked-texts.ts';
import { insertTaken } from './write/merge.ts';
import { readMeta, readRevision, writeMeta } from './write/meta.ts';
import * as notes from './write/notes.ts';
import * as otherReadings from './write/other-readings.ts';
import { insertPlaceMap, readPlaceMap, swapPlaceMap } from './write/place-map.ts';
import { readPositions, writePositions } from './write/positions.ts';
import * as reviews from './write/reviews.ts';
import * as savedViews from './write/saved-views.ts';
import { type DatasetStamp, writeShipped } from './write/shipped.ts';
import * as toldColumns from './write/told-columns.ts';

function stampOf(connection: Connection): DatasetStamp | null {
  const digest = readMeta(connection, 'dataset.digest');
  return digest === null
    ? null
    : { digest, appVersion: readMeta(connection, 'dataset.appVersion') ?? '0.0.0' };
}

/** Async functions, so that what SQLite throws arrives as a rejection. */
export function sqliteWorkspace(connection: Connection): WritableWorkspace {
  return {
    engine: async () => connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
    revision: async () => readRevision(connection),
    counts: async () => readCounts(connection),
    entities: async () => readEntities(connection),
    statements: async () => readStatements(connection),
    statementsOf: async (document, kept) => readStatementsOf(connection, document, kept),
    entity: async (id) => readEntity(connection, id),
    statement: async (id) => readStatement(connection, id),
    cards: async (ids: readonly EntityId[]) => cardsInOrder(connection, ids),
    busiest: async (kind, limit) => readBusiest(connection, kind, limit),
    find: async (text, limit) => find(connection, text, limit),
    duties: async (filter) => readDuties(connection, filter),
    claims: async (id) => readClaims(connection, id),
    duty: async (statement) => asDuties(connection, [statement])[0] ?? null,
    documents: async () => documents.readDocuments(connection),
    document: async (id) => documents.readDocument(connection, id),
    documentOfEntity: async (id) => documents.readDocumentOfEntity(connection, id),
    sections: async (document) => documents.readSections(connection, document),
    section: async (id) => documents.readSection(connection, id),
    path: async (heading) => documents.readPath(connection, heading),
    measuresBelow: async (id) => documents.readMeasuresBelow(connection, id),
    relatives: async (document) => readRelatives(connection, document),
    issues: async (document) => documents.readIssues(connection, document),
    linkedText: async (file) => readLinkedText(connection, file),
    exports: async (limit) => readExports(connection, limit),
    imports: async () => imports.readImports(connection),
    importedRecords: async () => imports.readImportedRecords(connection),
    linePlaces: async (file) => imports.readLinePlaces(connection, file),
    importsPending: async () => imports.importsPending(connection),
    importFile: async (imported, text, verdict) => imports.insertImport(connection, imported, text, verdict),
    fileRecords: async (file) => imports.readFileRecords(connection, file),
    editionQuestions: async () => editions.readEditionQuestions(connection),
    columnQuestions: async () => imports.readColumnQuestions(connection),
    keptImport: async (file) => imports.readKeptImport(connection, file),
    otherReadings: async () => otherReadings.readOtherReadings(connection),
    otherRecords: async (file) => otherReadings.readOtherRecords(connection, file),
    toldColumns: async () => toldColumns.readToldColumns(connection),
    setAside: async () => editions.readSetAside(connection),
    answerEdition: async (file, instead, at) => editions.answerEdition(connection, file, instead, at),
    bringBack: async (document) => editions.bringBack(connection, document),
    removeImports: async (files) => imports.deleteImports(connection, files),
    keepOtherReading: async (imported, text) => otherReadings.insertOtherReading(connection, imported, text),
    exchangeReadings: async (files) => otherReadings.exchangeReadings(connection, files),
    removeOtherReadings: async (files) => otherReadings.deleteOtherReadings(connection, files),
    markReadBy: async (file, rules) => otherReadings.markReadBy(connection, file, rules),
    tellColumns: async (columns, at) => toldColumns.insertToldColumns(connection, columns, at),
    forgetColumns: async (shape) => toldColumns.deleteToldColumns(connection, shape),
    amendments: async () => amendments.readAmendments(connection),
    appliedAmendments: async () => amendments.readApplied(connection),
    waitingAmendments: async () => amendments.readWaiting(connection),
    amendmentsPending: async () => amendments.amendmentsPending(connection),
    changeLedger: async (change, at) => amendments.changeLedger(connection, change, at),
    placeMap: async () => readPlaceMap(connection),
    notes: async () => notes.readNotes(connection),
    positions: async (fingerprint) => readPositions(connection, fingerprint),
    acceptances: async () => readAcceptances(connection),
    reviewAcceptances: async (document) => reviews.readReviewAcceptances(connection, document),
    reviewMarks: async (document) => reviews.readReviewMarks(connection, document),
    lostAcceptances: async () => reviews.readLostAcceptances(connection),
    reviewAcceptancesOf: async (items) => reviews.readAcceptancesOf(connection, items),
    acceptedIssues: async () => reviews.readAcceptedIssues(connection),
    acceptedCounts: async () => reviews.readAcceptedCounts(connection),
    roleRuleConfirmations: async () => reviews.readConfirmations(connection),
    acceptReviewItems: async (acceptances) => reviews.insertReviewAcceptances(connection, acceptances),
    withdrawReviewBatch: async (batch) => reviews.deleteReviewBatch(connection, batch),
    withdrawReviewItems: async (items) => reviews.deleteReviewItems(connection, items),
    confirmRoleRule: async (confirmation) => reviews.insertConfirmation(connection, confirmation),
    withdrawConfirmation: async (document) => reviews.deleteConfirmation(connection, document),
    savedViews: async () => savedViews.readSavedViews(connection),
    savedView: async (id) => savedViews.readSavedView(connection, id),
    holdsShipped: async () => readMeta(connection, 'dataset.shipped') !== 'none',
    leaveOutShipped: async () => writeMeta(connection, 'dataset.shipped', 'none'),
    writeShipped: async (amended, stamp) => writeShipped(connection, amended, stamp),
    datasetStamp: async () => stampOf(connection),
    linkText: async (text, at) => insertLinkedText(connection, text, at),
    acceptFinding: async (acceptance) => insertAcceptance(connection, acceptance),
    withdrawAcceptance: async (finding) => deleteAcceptance(connection, finding),
    chooseRoleRule: async (document, rule, at) => insertRoleRule(connection, document, rule, at),
    withdrawRoleRule: async (document) => deleteRoleRule(connection, document),
    keepPositions: async (fingerprint, positions) => writePositions(connection, fingerprint, positions),
    logExport: async (entry) => insertExport(connection, entry),
    addSavedViews: async (views, place) => savedViews.insertSavedViews(connection, views, place),
    renameSavedView: async (id, title, notes, at) =>
      savedViews.renameSavedView(connection, { id, title, notes, changed: at.toISOString() }),
    updateSavedView: async (view) => savedViews.updateSavedView(connection, view),
    removeSavedView: async (id) => savedViews.deleteSavedView(connection, id),
    reorderSavedViews: async (ids) => savedViews.reorderSavedViews(connection, ids),
    keepPlaceMap: async (content, at) => insertPlaceMap(connection, content, at),
    undoPlaceMap: async () => swapPlaceMap(connection),
    writeNote: async (note) => notes.writeNote(connection, note),
    removeNote: async (subject) => notes.deleteNote(connection, subject),
    forbidWriting: async () => {
      connection.pragma('query_only = ON');
    },
    takeIn: async (taken, at) => insertTaken(connection, taken, at),
    keepBackup: async (reason, at) => keepBackup(connection, connection.name, at, reason),
    backUp: async (file, watch) => writeBackup(connection, file, watch),
    close: async () => {
      connection.close();
    },
  };
}
