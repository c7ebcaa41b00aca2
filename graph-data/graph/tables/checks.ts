/** 职责检查: what the checks find, one row a finding, with its place and what the office decided about it. */
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId, FindingId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { checks, type Finding, runChecks } from '../checks/index.ts';
import { named } from './claim-words.ts';
import { chineseDate } from './dates.ts';
import { lineWords, MOST_LINES } from './line-words.ts';
import { mergeEqual } from './merge.ts';
import { type ExportSource, fullName, headingOf, shortName } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

export type FindingState = 'open' | 'accepted' | 'all';

/** What the list is narrowed to; null narrows nothing. */
export interface ChecksFilter {
  readonly check: string | null;
  readonly document: DocumentId | null;
  readonly state: FindingState;
}

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '检查项', kind: 'text', width: 18 },
  { title: '文件', kind: 'text', width: 22 },
  { title: '涉及事项', kind: 'text', width: 40 },
  { title: '说明', kind: 'text', width: 34 },
  { title: '依据', kind: 'text', width: 22 },
  { title: '处理', kind: 'text', width: 22 },
];
const CHECK_COLUMN = 1;
const STATES: Readonly<Record<FindingState, string>> = { open: '未处理', accepted: '已认可', all: '全部' };

function sentence({ message, parameters }: Finding): string {
  return message.zh.replace(/\{(\w+)\}/gu, (_, name: string) => String(parameters[name] ?? ''));
}

function placeWords(
  finding: Finding,
  claims: ReadonlyMap<string, Statement>,
  { placesOf }: ExportSource,
): string {
  const lines = finding.statements.flatMap((id) => claims.get(id)?.evidence[0]?.line ?? []);
  const distinct = [...new Set(lines)].sort((a, b) => a - b);
  const more = distinct.length > MOST_LINES ? '等' : '';
  return distinct.length === 0
    ? ''
    : `${lineWords(distinct.slice(0, MOST_LINES), finding.document ?? undefined, placesOf)}${more}`;
}

function acceptanceWords(source: ExportSource, finding: FindingId): string | null {
  const acceptance = source.acceptances?.get(finding);
  if (acceptance === undefined) return null;
  const { note, author, at } = acceptance;
  return [`已认可（${chineseDate(at.slice(0, 10))}）`, note, author ?? '']
    .filter((part) => part !== '')
    .join('\n');
}

function shown(source: ExportSource, { check, document, state }: ChecksFilter): readonly Finding[] {
  const documents = source.documents.map(({ id, entity, type, roleRule }) => ({
    ...{ id, entity, type },
    rule: roleRule.id,
  }));
  const accepted = (id: FindingId): boolean => source.acceptances?.has(id) ?? false;
  return runChecks({ entities: source.entities, statements: source.statements, documents }).filter(
    (finding) =>
      (check === null || finding.check === check) &&
      (document === null || finding.document === document) &&
      (state === 'all' || (state === 'accepted') === accepted(finding.id)),
  );
}

function filterWords(source: ExportSource, { check, document, state }: ChecksFilter): readonly string[] {
  const paper = source.documents.find(({ id }) => id === document);
  return [
    `状态：${STATES[state]}`,
    ...(check === null ? [] : [`检查项：${checks.find(({ id }) => id === check)?.label.zh ?? check}`]),
    ...(paper === undefined ? [] : [`文件：${fullName(paper)}`]),
  ];
}

/** Everything found is a hint with its place, never a verdict; the title says so. */
export function checksDocument(source: ExportSource, filter: ChecksFilter, date: string): ExportDocument {
  const entities = new Map<EntityId, EntityRecord>(source.entities.map((entity) => [entity.id, entity]));
  const claims = new Map<string, Statement>(source.statements.map((statement) => [statement.id, statement]));
  const papers = new Map(source.documents.map((document) => [document.id, document]));
  const findings = shown(source, filter);
  const rows = findings.map((finding, index): readonly ExportCell[] => {
    const paper = papers.get(finding.document);
    return [
      index + 1,
      checks.find(({ id }) => id === finding.check)?.label.zh ?? finding.check,
      paper === undefined ? null : shortName(paper),
      finding.things.map((id) => named(entities.get(id))).join('\n') || null,
      sentence(finding),
      placeWords(finding, claims, source) || null,
      acceptanceWords(source, finding.id),
    ];
  });
  return {
    heading: headingOf(source, new Set(findings.map(({ document }) => document)), {
      title: '职责检查提示（供核对）',
      date,
      filters: filterWords(source, filter),
    }),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [
      {
        kind: 'table',
        name: '职责检查',
        columns: COLUMNS,
        rows,
        merged: mergeEqual(rows, CHECK_COLUMN),
        fixedColumns: 0,
        uprightTitles: false,
      },
    ],
  };
}
