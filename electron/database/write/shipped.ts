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

/** Rows that were written, as far as somebody has to know of them. */
interface Seen {
  readonly things: Set<string>;
  /** Documents of which a heading was written. */
  readonly redrawn: Set<string>;
  /** Documents of which a claim was written, and claims of which a place was. */
  readonly documents: Set<string>;
  readonly placed: Set<string>;
}

/** What others hang on comes first and goes last; texts of measures follow when the headings are as they are to be, before any thing goes. */
function bringAll(
  connection: Connection,
  { dataset, ...ledger }: Amended,
  derived: Derived,
  seen: Seen,
): void {
  const files = bring(connection, fileRows(dataset.files));
  const things = bring(connection, entityRows(dataset.entities, derived), collecting(ID, seen.things));
  const others = [
    bring(connection, documentRows(derived.documents)),
    bring(connection, sectionRows(dataset.sections), collecting(DOCUMENT_OF_SECTION, seen.redrawn)),
    bring(connection, statementRows(derived), collecting(DOCUMENT_OF_CLAIM, seen.documents)),
    bring(connection, evidenceRows(dataset.statements), collecting(ID, seen.placed)),
    bring(connection, issueRows(dataset.issues)),
    bring(connection, appliedRows(ledger)),
    bring(connection, waitingRows(ledger)),
    bringForms(connection, dataset.entities, derived),
  ];
  for (const remove of others.toReversed()) remove();
  bringMeasureTexts(connection, seen.redrawn);
  things();
  files();
}

/**
 * Writes what differs from what stands. Linked texts, imported files, the ledger, accepted findings and chosen rules are the user's and
 * are not touched.
 * @throws SqliteError where records contradict each other (a claim about a thing that is not there).
 */
export function writeShipped(connection: Connection, amended: Amended, stamp: DatasetStamp): Rewritten {
  const derived = derive(amended.dataset);
  const seen: Seen = { things: new Set(), redrawn: new Set(), documents: new Set(), placed: new Set() };
  return change(connection, () => {
    if (readMeta(connection, 'dataset.appVersion') !== stamp.appVersion) {
      forgetForms(connection);
      forgetMeasureTexts(connection);
    }
    bringAll(connection, amended, derived, seen);
    writeMeta(connection, 'dataset.digest', stamp.digest);
    writeMeta(connection, 'dataset.appVersion', stamp.appVersion);
    writeMeta(connection, 'imports.written', importsStamp(connection));
    writeMeta(connection, 'amendments.written', amendmentsStamp(connection));
    for (const { id, document } of derived.statements) if (seen.placed.has(id)) seen.documents.add(document);
    return { things: [...seen.things] as EntityId[], documents: [...seen.documents] as DocumentId[] };
  });
}
