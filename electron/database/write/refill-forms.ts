/** Forms from the records that are there: a step of the schema took them away, and the shipped files may be missing or the file read-only. */
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { Connection } from '../connection.ts';
import { readDocuments, readSections } from '../read/documents.ts';
import { readEntities } from '../read/entities.ts';
import { readStatements } from '../read/statements.ts';
import { derive } from './derive.ts';
import { bringForms } from './form-rows.ts';

const LACKING_SQL = 'SELECT 1 FROM entity WHERE NOT EXISTS (SELECT 1 FROM form) LIMIT 1';

function readDataset(connection: Connection): Dataset {
  const documents = readDocuments(connection).map(({ document }) => document);
  return {
    ...{ files: [], documents, issues: [] },
    sections: documents.flatMap(({ id }) => readSections(connection, id)),
    entities: readEntities(connection),
    statements: readStatements(connection),
  };
}

/** Does nothing where there are forms, or nothing to be found by one. */
export function refillForms(connection: Connection): void {
  if (connection.prepare(LACKING_SQL).get() === undefined) return;
  const dataset = readDataset(connection);
  connection.transaction(() => bringForms(connection, dataset.entities, derive(dataset))()).immediate();
}
