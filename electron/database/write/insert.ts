/** Model records → rows. */
import type { DocumentRecord, SectionRecord, SourceFile } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Issue } from '../../../graph-data/model/issue.ts';
import type { Connection } from '../connection.ts';
import type { Derived } from './derive.ts';

export function insertFiles(connection: Connection, files: readonly SourceFile[]): void {
  const insert = connection.prepare(
    'INSERT INTO source_file VALUES (:sha256, :name, :byteLength, :encoding)',
  );
  for (const file of files) insert.run(file);
}

export function insertEntities(
  connection: Connection,
  entities: readonly EntityRecord[],
  derived: Derived,
): void {
  const insert = connection.prepare(`
    INSERT INTO entity (id, kind, name, full_name, aliases, properties, number, context, lead, support, joint)
    VALUES (:id, :kind, :name, :fullName, :aliases, :properties, :number, :context, :lead, :support, :joint)`);
  for (const entity of entities) {
    insert.run({
      ...entity,
      aliases: JSON.stringify(entity.aliases),
      properties: JSON.stringify(entity.properties),
      number: derived.numberOf(entity.id),
      context: derived.contextOf(entity),
      ...derived.rolesOf(entity.id),
    });
  }
}

export function insertDocuments(connection: Connection, documents: readonly DocumentRecord[]): void {
  const insert = connection.prepare(`
    INSERT INTO document VALUES (:id, :position, :entity, :file, :part, :type, :title, :number, :issuer, :date,
      :classification, :roleRule, :start, :end, :firstLine, :lastLine)`);
  documents.forEach((document, position) => {
    insert.run({ ...document, ...document.range, position, roleRule: JSON.stringify(document.roleRule) });
  });
}

export function insertSections(connection: Connection, sections: readonly SectionRecord[]): void {
  const insert = connection.prepare(`
    INSERT INTO section VALUES (:id, :document, :parent, :level, :number, :heading, :isMeasure, :order, :line,
      :headingStart, :headingEnd, :start, :end)`);
  for (const section of sections) {
    insert.run({
      ...section,
      ...section.range,
      isMeasure: Number(section.isMeasure),
      headingStart: section.headingRange.start,
      headingEnd: section.headingRange.end,
    });
  }
}

export function insertIssues(connection: Connection, issues: readonly Issue[]): void {
  const insert = connection.prepare(`
    INSERT INTO issue (document, line, range_start, range_end, code, message)
    VALUES (:document, :line, :start, :end, :code, :message)`);
  for (const { document, line, code, message, range } of issues) {
    insert.run({ document, line, code, message, start: range?.start ?? null, end: range?.end ?? null });
  }
}
