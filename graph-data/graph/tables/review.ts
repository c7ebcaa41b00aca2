/** 审阅: the queue as its filter shows it, one row an item, with where it stands and what became of it. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import { kinds, readingRuleLabel, relations } from '../../ontology/index.ts';
import {
  bandOf,
  type ConfidenceBand,
  type ReviewExport,
  type ReviewFilter,
  type ReviewItem,
  type ReviewMark,
  type ReviewMarks,
  type ReviewReading,
  type ReviewState,
  type ReviewThing,
  reviewItems,
  shownItems,
  stateOf,
} from '../review/index.ts';
import { relationWords } from './claim-words.ts';
import { chineseDate } from './dates.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, fullName, headingOf } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

/** One document's queue. */
export interface ReviewOrder {
  readonly document: DocumentId;
  readonly filter: ReviewFilter;
}

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '行', kind: 'number', width: 7 },
  { title: '读出的内容', kind: 'text', width: 58 },
  { title: '把握', kind: 'text', width: 10 },
  { title: '规则', kind: 'text', width: 24 },
  { title: '状态', kind: 'text', width: 10 },
  { title: '更正为', kind: 'text', width: 40 },
  { title: '署名', kind: 'text', width: 12 },
  { title: '日期', kind: 'text', width: 14 },
];
const STATES: Readonly<Record<ReviewState, string>> = {
  open: '待看',
  accepted: '已核对',
  changed: '已更正',
  rejected: '已否定',
  unread: '未读懂',
};
const BANDS: Readonly<Record<ConfidenceBand, string>> = {
  certain: '确定',
  sure: '很有把握',
  likely: '较有把握',
  check: '把握不大',
};

/** What a reading says; the document of the queue is 本文件, its title in each row would hide the rest. */
function sentence({ subject, relation, object, value }: ReviewReading, paper: EntityId): string {
  const nameOf = ({ id, number, name }: ReviewThing): string =>
    id === paper ? '本文件' : `${number}${name}`;
  if (object === null) return `${nameOf(subject)}，${relationWords(relation)}：${value ?? ''}`;
  const pattern = relations.get(relation)?.sentence.zh ?? '{source}：{target}';
  return pattern.replace('{source}', () => nameOf(subject)).replace('{target}', () => nameOf(object));
}

function rowOf(item: ReviewItem, paper: EntityId, marks: ReviewMarks, index: number): readonly ExportCell[] {
  const state = STATES[stateOf(item, marks)];
  const decided = (mark: ReviewMark | null | undefined): readonly ExportCell[] =>
    mark ? [mark.author, chineseDate(mark.at.slice(0, 10))] : [null, null];
  if (item.kind === 'issue')
    return [index + 1, item.line, item.message, null, null, state, null, ...decided(marks.get(item.id))];
  const { amendment } = item;
  return [
    ...[index + 1, item.line, sentence(item, paper), BANDS[bandOf(item.confidence)]],
    ...[readingRuleLabel(item.rule).zh, state],
    amendment?.now ? sentence(amendment.now, paper) : null,
    ...decided(amendment ?? marks.get(item.id)),
  ];
}

function filterWords(filter: ReviewFilter, paper: DocumentRecord): readonly string[] {
  return [
    `文件：${fullName(paper)}`,
    ...(filter.text.trim() === '' ? [] : [`搜索：${filter.text.trim()}`]),
    ...(filter.state === '' ? [] : [`状态：${STATES[filter.state]}`]),
    ...(filter.band === '' ? [] : [`把握：${BANDS[filter.band]}`]),
    ...(filter.rule === '' ? [] : [`规则：${readingRuleLabel(filter.rule).zh}`]),
    ...(filter.relation === '' ? [] : [`关系：${relationWords(filter.relation)}`]),
    ...(filter.kind === '' ? [] : [`类别：${kinds.get(filter.kind)?.label.zh ?? filter.kind}`]),
  ];
}

/** Null where the document is not there. */
export function reviewDocument(
  source: ExportSource,
  { document, filter }: ReviewOrder,
  review: ReviewExport,
  date: string,
): ExportDocument | null {
  const paper = source.documents.find(({ id }) => id === document);
  if (paper === undefined) return null;
  const things = new Map<EntityId, EntityRecord>(source.entities.map((entity) => [entity.id, entity]));
  const items = reviewItems({
    ...review,
    statements: source.statements.filter((statement) => statement.document === document),
    thing: (id) => things.get(id),
  });
  const marks = new Map(
    review.acceptances.map(({ item, author, at }) => [review.found.get(item) ?? item, { author, at }]),
  );
  const shown = shownItems(items, marks, filter);
  return {
    heading: headingOf(source, new Set([document]), {
      title: '审阅清单',
      date,
      filters: filterWords(filter, paper),
    }),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [
      plainTable(
        '审阅清单',
        COLUMNS,
        shown.map((item, index) => rowOf(item, paper.entity, marks, index)),
      ),
    ],
  };
}
