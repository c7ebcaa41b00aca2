/** 关系图数据: the things and the lines of a picture as two tables, every line with the places it stands at. */
import type { DocumentRecord } from '../../../model/document.ts';
import type { EntityRecord } from '../../../model/entity.ts';
import type { DocumentId, EntityId } from '../../../model/ids.ts';
import type { Evidence } from '../../../model/locator.ts';
import { kinds, relations } from '../../../ontology/index.ts';
import type { Edge } from '../../formats/selection.ts';
import { BASES, named } from '../claim-words.ts';
import { headingText, type SectionTree, sectionTree } from '../headings.ts';
import { plainTable } from '../plain-table.ts';
import { type ExportSource, shortName } from '../source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from '../types.ts';
import { dataHeading } from './heading.ts';
import { contentsOf, type GraphContents, type GraphPart } from './part.ts';

const THING_COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '类别', kind: 'text', width: 12 },
  { title: '名称', kind: 'text', width: 40 },
  { title: '全称', kind: 'text', width: 34 },
  { title: '别称', kind: 'text', width: 30 },
  { title: '联系数', kind: 'number', width: 8 },
  { title: '编号', kind: 'text', width: 34 },
];
const LINE_COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '起点', kind: 'text', width: 28 },
  { title: '关系', kind: 'text', width: 12 },
  { title: '终点', kind: 'text', width: 36 },
  { title: '原文写法', kind: 'text', width: 18 },
  { title: '文件', kind: 'text', width: 24 },
  { title: '位置', kind: 'text', width: 30 },
  { title: '行', kind: 'text', width: 8 },
  { title: '来历', kind: 'text', width: 14 },
  { title: '可信度', kind: 'number', width: 8 },
  { title: '编号', kind: 'text', width: 34 },
];
interface Reading {
  readonly tree: SectionTree;
  readonly documents: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
}

/** The innermost heading, or the measure, and the paragraph. */
function placeWords({ tree }: Reading, { section, measure, paragraph }: Evidence): string {
  const innermost = measure ?? section;
  const record = innermost === null ? undefined : tree.get(innermost);
  const heading = record === undefined ? '' : `${headingText(record)} `;
  return `${heading}第${paragraph}段`;
}

function lineRow(reading: Reading, line: Edge, index: number): readonly ExportCell[] {
  const { evidence, qualifiers } = line;
  const papers = evidence.map(({ document }) => {
    const paper = reading.documents.get(document);
    return paper === undefined ? document : shortName(paper);
  });
  return [
    index + 1,
    named(reading.entities.get(line.subject)),
    relations.get(line.relation)?.label.zh ?? line.relation,
    named(reading.entities.get(line.object)),
    qualifiers.surface ?? null,
    [...new Set(papers)].join('\n'),
    [...new Set(evidence.map((place) => placeWords(reading, place)))].join('\n'),
    evidence.map((place) => place.line).join('、'),
    BASES[line.basis],
    line.confidence,
    line.id,
  ];
}

function countLines({ lines }: GraphContents): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  const add = (id: EntityId): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { subject, object } of lines) {
    add(subject);
    if (object !== subject) add(object);
  }
  return counts;
}

function thingRow(entity: EntityRecord, index: number, lines: number): readonly ExportCell[] {
  return [
    index + 1,
    kinds.get(entity.kind)?.label.zh ?? entity.kind,
    named(entity),
    entity.fullName,
    entity.aliases.map(({ name }) => name).join('、') || null,
    lines,
    entity.id,
  ];
}

/** Lines first: they are what a reader checks. */
export function graphDocument(source: ExportSource, part: GraphPart, date: string): ExportDocument {
  const contents = contentsOf(source, part);
  const counts = countLines(contents);
  const reading: Reading = {
    tree: sectionTree(source.sections),
    documents: new Map(source.documents.map((document) => [document.id, document])),
    entities: new Map(contents.entities.map((entity) => [entity.id, entity])),
  };
  const lines = contents.lines.map((line, index) => lineRow(reading, line, index));
  const things = contents.entities.map((entity, index) =>
    thingRow(entity, index, counts.get(entity.id) ?? 0),
  );
  return {
    heading: dataHeading(source, part, date),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [plainTable('联系', LINE_COLUMNS, lines), plainTable('事项', THING_COLUMNS, things)],
  };
}
