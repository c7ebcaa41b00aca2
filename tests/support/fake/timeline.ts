/** The time line of the invented city: its papers and nothing due. */
import type { Timeline } from '../../../electron/bridge/contract.ts';
import { statementId } from '../../../graph-data/model/ids.ts';
import { documents } from './records.ts';

export const timeline: Timeline = {
  marks: documents.map((document) => ({
    ...{ statement: statementId(document.entity, 'date'), kind: 'document', thing: document.entity },
    ...{ thingKind: 'document', name: document.title ?? '', detail: document.number ?? '' },
    ...{ document: document.id, line: document.firstLine, printed: null },
    ...{ from: document.date, to: document.date, source: 'document-date' },
    ...{ agencies: [], places: [], reports: [], laterDocuments: 0 },
  })),
  documents: documents.map(({ id, entity, title, date }) => ({ id, entity, date, name: title ?? '' })),
  agencies: [],
  places: [],
};
