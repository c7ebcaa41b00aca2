/** Model records → the rows of their tables. */
import type { DocumentRecord, SectionRecord, SourceFile } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Issue } from '../../../graph-data/model/issue.ts';
import { keyed, type TableRows } from './bring.ts';
import type { Derived } from './derive.ts';

export const fileRows = (files: readonly SourceFile[]): TableRows => ({
  table: 'source_file',
  columns: ['sha256', 'name', 'byte_length', 'encoding'],
  keys: 1,
  rows: keyed(
    files,
    ({ sha256 }) => sha256,
    ({ sha256, name, byteLength, encoding }) => [sha256, name, byteLength, encoding],
  ),
});

export const entityRows = (entities: readonly EntityRecord[], derived: Derived): TableRows => ({
  table: 'entity',
  columns: [
    ...['id', 'kind', 'name', 'full_name', 'aliases', 'properties'],
    ...['number', 'context', 'lead', 'support', 'joint'],
  ],
  keys: 1,
  rows: keyed(
    entities,
    ({ id }) => id,
    (entity) => {
      const { id, kind, name, fullName, aliases, properties } = entity;
      const { lead, support, joint } = derived.rolesOf(id);
      const told = [id, kind, name, fullName, JSON.stringify(aliases), JSON.stringify(properties)];
      return [...told, derived.numberOf(id), derived.contextOf(entity), lead, support, joint];
    },
  ),
});

/** @param documents in reading order, which is kept as their position */
export const documentRows = (documents: readonly DocumentRecord[]): TableRows => ({
  table: 'document',
  columns: [
    ...['id', 'position', 'entity', 'file', 'part', 'type', 'title', 'number', 'issuer', 'date'],
    ...['classification', 'role_rule', 'range_start', 'range_end', 'first_line', 'last_line'],
  ],
  keys: 1,
  displacing: true,
  rows: keyed(
    [...documents.entries()],
    ([, { id }]) => id,
    ([position, document]) => {
      const { id, entity, file, part, type, title, number, issuer, date, classification } = document;
      const { roleRule, range, firstLine, lastLine } = document;
      return [
        ...[id, position, entity, file, part, type, title, number, issuer, date, classification],
        ...[JSON.stringify(roleRule), range.start, range.end, firstLine, lastLine],
      ];
    },
  ),
});

export const sectionRows = (sections: readonly SectionRecord[]): TableRows => ({
  table: 'section',
  columns: [
    ...['id', 'document', 'parent', 'level', 'number', 'heading', 'is_measure', 'position', 'line'],
    ...['heading_start', 'heading_end', 'range_start', 'range_end'],
  ],
  keys: 1,
  displacing: true,
  rows: keyed(
    sections,
    ({ id }) => id,
    ({ id, document, parent, level, number, heading, isMeasure, order, line, headingRange, range }) => [
      ...[id, document, parent, level, number, heading, Number(isMeasure), order, line],
      ...[headingRange.start, headingRange.end, range.start, range.end],
    ],
  ),
});

/** Numbered in the order given. */
export const issueRows = (issues: readonly Issue[]): TableRows => ({
  table: 'issue',
  columns: ['id', 'document', 'line', 'range_start', 'range_end', 'code', 'message'],
  keys: 1,
  rows: issues.map(({ document, line, code, message, range }, index) => [
    ...[index + 1, document, line, range?.start ?? null, range?.end ?? null, code, message],
  ]),
});
