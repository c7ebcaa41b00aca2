/** 文件所记事项: the section tree of one document, what was read in it with its place, and its text where it is linked. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { BASES, named, relationWords } from './claim-words.ts';
import { type ConflictNotes, conflictNotes } from './conflict-notes.ts';
import { headingText, sectionTree } from './headings.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, headingOf, shortName } from './source.ts';
import type { ExportBlock, ExportCell, ExportColumn, ExportDocument } from './types.ts';

const SECTION_COLUMNS: readonly ExportColumn[] = [
  { title: '章节或举措', kind: 'text', width: 62 },
  { title: '类别', kind: 'mark', width: 8 },
  { title: '行', kind: 'number', width: 8 },
  { title: '所记条数', kind: 'number', width: 10 },
];
const CLAIM_COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '章节或举措', kind: 'text', width: 26 },
  { title: '事项', kind: 'text', width: 26 },
  { title: '关系', kind: 'text', width: 12 },
  { title: '对象或内容', kind: 'text', width: 30 },
  { title: '原文写法', kind: 'text', width: 18 },
  { title: '行', kind: 'number', width: 7 },
  { title: '来历', kind: 'text', width: 12 },
  { title: '数据冲突', kind: 'text', width: 16 },
];
const TEXT_COLUMNS: readonly ExportColumn[] = [
  { title: '行', kind: 'number', width: 6 },
  { title: '原文', kind: 'text', width: 100 },
];
/** How far a heading is set in for each level, in a cell. */
const INDENT = '　';

/** What is said in this document itself; what follows from other claims has its place elsewhere. */
function claimsOf({ statements }: ExportSource, id: DocumentId): readonly Statement[] {
  const startOf = ({ evidence: [place] }: Statement): number => place?.range.start ?? 0;
  return statements
    .filter(({ document, basis }) => document === id && basis !== 'inferred')
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

/** The innermost heading a claim stands under. */
const headingOfClaim = ({ evidence: [place] }: Statement): EntityId | null =>
  place?.measure ?? place?.section ?? null;

function sectionRows(
  sections: readonly SectionRecord[],
  claims: readonly Statement[],
): readonly (readonly ExportCell[])[] {
  const counts = new Map<EntityId, number>();
  for (const claim of claims) {
    const heading = headingOfClaim(claim);
    if (heading !== null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const top = Math.min(...sections.map(({ level }) => level));
  return sections.map((section) => [
    `${INDENT.repeat(section.level - top)}${headingText(section)}`,
    section.isMeasure ? '举措' : '章节',
    section.line,
    counts.get(section.id) ?? 0,
  ]);
}

function claimRows(
  { entities }: ExportSource,
  paper: DocumentRecord,
  sections: readonly SectionRecord[],
  claims: readonly Statement[],
  conflicts: ConflictNotes,
): readonly (readonly ExportCell[])[] {
  const tree = sectionTree(sections);
  const things = new Map(entities.map((entity) => [entity.id, entity]));
  return claims.map((claim, index) => {
    const heading = headingOfClaim(claim);
    const section = heading === null ? undefined : tree.get(heading);
    const { subject, object, relation, qualifiers, evidence, basis } = claim;
    return [
      index + 1,
      section === undefined ? null : headingText(section),
      subject === paper.entity ? '本文件' : subject === heading ? '本条' : named(things.get(subject)),
      relationWords(relation),
      object === null ? (qualifiers.value ?? null) : named(things.get(object)),
      qualifiers.surface ?? null,
      evidence[0]?.line ?? null,
      BASES[basis],
      conflicts.get(object ?? subject)?.join('\n') ?? null,
    ];
  });
}

function textBlocks({ texts }: ExportSource, id: DocumentId): readonly ExportBlock[] {
  const paragraphs = texts?.get(id);
  if (paragraphs === undefined)
    return [{ kind: 'paragraph', text: '原文没有关联，这里只列所记事项和所在行。' }];
  const rows = paragraphs.map(({ line, text }) => [line, text]);
  return [
    { kind: 'heading', text: '原文（断行已接，行号为文件行号）' },
    plainTable('原文', TEXT_COLUMNS, rows),
  ];
}

function titleOf(paper: DocumentRecord): string {
  return `${shortName(paper)}：所记事项`;
}

/** Null when the document is not in the source. */
export function paperDocument(source: ExportSource, id: DocumentId, date: string): ExportDocument | null {
  const paper = source.documents.find((document) => document.id === id);
  if (paper === undefined) return null;
  const sections = source.sections.filter(({ document }) => document === id);
  const claims = claimsOf(source, id);
  const outline: readonly ExportBlock[] =
    sections.length === 0
      ? []
      : [
          { kind: 'heading', text: '章节' },
          plainTable('章节', SECTION_COLUMNS, sectionRows(sections, claims)),
        ];
  return {
    heading: headingOf(source, new Set([id]), { title: titleOf(paper), date, filters: [] }),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [
      ...outline,
      { kind: 'heading', text: '所记事项' },
      plainTable(
        '所记事项',
        CLAIM_COLUMNS,
        claimRows(source, paper, sections, claims, conflictNotes(source)),
      ),
      ...textBlocks(source, id),
    ],
  };
}
