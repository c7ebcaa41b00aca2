/** Replaces the claims of a workspace, shipped, imported and amended: one transaction, user data untouched, all or nothing. */
import type { Amended } from '../../../graph-data/model/amended.ts';
import type { Connection } from '../connection.ts';
import { amendmentsStamp, insertApplied } from './amendments.ts';
import { derive } from './derive.ts';
import { importsStamp } from './imports.ts';
import { insertDocuments, insertEntities, insertFiles, insertIssues, insertSections } from './insert.ts';
import { insertForms } from './insert-forms.ts';
import { insertStatements } from './insert-statements.ts';
import { indexAllMeasureTexts } from './measure-texts.ts';
import { change, writeMeta } from './meta.ts';

/** Children first; linked texts, imported files, the ledger, accepted findings and chosen rules are the user's and are not among them. */
const SHIPPED_TABLES = [
  'form',
  'measure_text',
  'issue',
  'evidence',
  'statement',
  'section',
  'document',
  'entity',
  'source_file',
  'amended_claim',
  'waiting_amendment',
];

export interface DatasetStamp {
  readonly digest: string;
  /** Version of the Remit that wrote it: an older program does not put its older dataset back. */
  readonly appVersion: string;
}

function clearShipped(connection: Connection): void {
  connection.exec("INSERT INTO form_index (form_index) VALUES ('delete-all')");
  connection.exec("INSERT INTO measure_text_index (measure_text_index) VALUES ('delete-all')");
  for (const table of SHIPPED_TABLES) connection.exec(`DELETE FROM ${table}`);
}

/** @throws SqliteError where records contradict each other (a claim about a thing that is not there). */
export function writeShipped(connection: Connection, amended: Amended, stamp: DatasetStamp): void {
  const { dataset } = amended;
  const derived = derive(dataset);
  change(connection, () => {
    clearShipped(connection);
    insertFiles(connection, dataset.files);
    insertEntities(connection, dataset.entities, derived);
    insertDocuments(connection, derived.documents);
    insertSections(connection, dataset.sections);
    insertStatements(connection, derived.statements);
    insertIssues(connection, dataset.issues);
    insertApplied(connection, amended);
    insertForms(connection, dataset.entities, derived);
    indexAllMeasureTexts(connection);
    writeMeta(connection, 'dataset.digest', stamp.digest);
    writeMeta(connection, 'dataset.appVersion', stamp.appVersion);
    writeMeta(connection, 'imports.written', importsStamp(connection));
    writeMeta(connection, 'amendments.written', amendmentsStamp(connection));
  });
}
