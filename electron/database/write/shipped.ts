/** Brings the claims of a workspace, shipped, imported and amended, to what they are to be: one transaction, user data untouched, all or nothing. */
import type { Amended } from '../../../graph-data/model/amended.ts';
import type { DocumentId, EntityId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { Rewritten } from '../types.ts';
import { amendmentsStamp, appliedRows, waitingRows } from './amendments.ts';
import { bring, collecting } from './bring.ts';
import { type Derived, derive } from './derive.ts';
import { bringForms, forgetForms } from './form-rows.ts';
import { importsStamp } from './imports.ts';
import { bringMeasureTexts, forgetMeasureTexts } from './measure-texts.ts';
import { change, readMeta, writeMeta } from './meta.ts';
import { evidenceRows, statementRows } from './statement-rows.ts';
import { documentRows, entityRows, fileRows, issueRows, sectionRows } from './table-rows.ts';

export interface DatasetStamp {
  readonly digest: string;
  /** Version of the Remit that wrote it: an older program does not put its older dataset back. */
  readonly appVersion: string;
}

/** Columns that say of what a row is. */
const [ID, DOCUMENT_OF_SECTION, DOCUMENT_OF_CLAIM] = [0, 1, 6];

/** Gives the documents of which a claim, or its place, is new, told otherwise or gone. */
function bringStatements(connection: Connection, derived: Derived): ReadonlySet<string> {
  const documents = new Set<string>();
  const replaced = new Set<string>();
  bring(connection, evidenceRows(derived.statements), collecting(ID, replaced));
  bring(connection, statementRows(derived), collecting(DOCUMENT_OF_CLAIM, documents));
  for (const { id, document } of derived.statements) if (replaced.has(id)) documents.add(document);
  return documents;
}

/**
 * Writes what differs from what stands. Children first, so that nothing is taken along with what it hangs on; linked texts, imported
 * files, the ledger, accepted findings and chosen rules are the user's and are not touched.
 * @throws SqliteError where records contradict each other (a claim about a thing that is not there).
 */
export function writeShipped(connection: Connection, amended: Amended, stamp: DatasetStamp): Rewritten {
  const { dataset } = amended;
  const derived = derive(dataset);
  return change(connection, () => {
    if (readMeta(connection, 'dataset.appVersion') !== stamp.appVersion) {
      forgetForms(connection);
      forgetMeasureTexts(connection);
    }
    bringForms(connection, dataset.entities, derived);
    const documents = bringStatements(connection, derived);
    bring(connection, issueRows(dataset.issues));
    bring(connection, appliedRows(amended));
    bring(connection, waitingRows(amended));
    const redrawn = new Set<string>();
    bring(connection, sectionRows(dataset.sections), collecting(DOCUMENT_OF_SECTION, redrawn));
    bring(connection, documentRows(derived.documents));
    bringMeasureTexts(connection, redrawn);
    const things = new Set<string>();
    bring(connection, entityRows(dataset.entities, derived), collecting(ID, things));
    bring(connection, fileRows(dataset.files));
    writeMeta(connection, 'dataset.digest', stamp.digest);
    writeMeta(connection, 'dataset.appVersion', stamp.appVersion);
    writeMeta(connection, 'imports.written', importsStamp(connection));
    writeMeta(connection, 'amendments.written', amendmentsStamp(connection));
    return { things: [...things] as EntityId[], documents: [...documents] as DocumentId[] };
  });
}
