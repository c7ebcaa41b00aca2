/** 时间轴: drawn lane by lane where the format has pictures, and one row a document, deadline, target or reported step. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import { buildGraph } from '../build.ts';
import {
  buildTimeline,
  type DatedMark,
  extentOf,
  filteredMarks,
  type Lane,
  lanesOf,
  markedOn,
  momentOf,
  type Span,
  spanWords,
  type Timeline,
  type TimelineFilter,
  timelineSvg,
} from '../timeline/index.ts';
import { type ConflictNotes, conflictNotes } from './conflict-notes.ts';
import { correctedIn, correctionNote, type IsCorrected } from './correction-notes.ts';
import { lineWords, type PlacesOf } from './line-words.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, headingOf, shortName } from './source.ts';
import {
  KIND_WORDS,
  NOBODY,
  SOURCE_WORDS,
  STATE_WORDS,
  TIMELINE_WORDS,
  UNREPORTED_NOTE,
} from './timeline-words.ts';
import type { ExportBlock, ExportCell, ExportColumn, ExportDocument } from './types.ts';

export interface TimelineOrder {
  readonly filter: TimelineFilter;
  /** The part of the axis that is shown; null shows all of it. */
  readonly span: Span | null;
}

export const usualTimeline: TimelineOrder = {
  filter: { by: 'document', kind: '', state: '', agency: '', place: '', text: '' },
  span: null,
};

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '类别', kind: 'text', width: 10 },
  { title: '事项', kind: 'text', width: 34 },
  { title: '数值或编号', kind: 'text', width: 17 },
  { title: '原文时间', kind: 'text', width: 16 },
  { title: '起', kind: 'mark', width: 15 },
  { title: '止', kind: 'mark', width: 15 },
  { title: '时间依据', kind: 'text', width: 16 },
  { title: '状态', kind: 'text', width: 14 },
  { title: '此后报告', kind: 'text', width: 26 },
  { title: '责任单位', kind: 'text', width: 24 },
  { title: '地点', kind: 'text', width: 16 },
  { title: '依据', kind: 'text', width: 26 },
  { title: '数据冲突', kind: 'text', width: 18 },
];
/** Lanes that one picture of a page holds. */
const LANES_A_PAGE = 15;

interface Ground {
  readonly timeline: Timeline;
  readonly papers: ReadonlyMap<string, DocumentRecord>;
  readonly figures: ReadonlyMap<string, EntityId>;
  readonly conflicts: ConflictNotes;
  readonly isCorrected: IsCorrected;
  readonly placesOf: PlacesOf | undefined;
}

const namesOf = (
  list: readonly { readonly id: EntityId; readonly name: string }[],
  ids: readonly EntityId[],
): string =>
  list
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join('、');

function paperWords({ papers }: Ground, id: string): string {
  const paper = papers.get(id);
  return paper === undefined ? '' : shortName(paper);
}

function rowOf(ground: Ground, mark: DatedMark, index: number): readonly ExportCell[] {
  const { timeline, figures, conflicts, isCorrected, placesOf } = ground;
  const figure = figures.get(mark.statement);
  return [
    index + 1,
    KIND_WORDS[mark.kind],
    mark.name,
    mark.detail || null,
    mark.printed,
    ...[mark.from, mark.to],
    SOURCE_WORDS[mark.source],
    mark.state === 'none' ? null : STATE_WORDS[mark.state],
    mark.reports
      .map(
        ({ name, document, at }) =>
          `${name}（${paperWords(ground, document)}${at === null ? '' : `，${at}`}）`,
      )
      .join('\n') || null,
    namesOf(timeline.agencies, mark.agencies) || null,
    namesOf(timeline.places, mark.places) || null,
    `${paperWords(ground, mark.document)}${lineWords([mark.line], mark.document, placesOf)}${correctionNote(isCorrected, [mark.statement])}`,
    figure === undefined ? null : (conflicts.get(figure)?.join('\n') ?? null),
  ];
}

function filterWords({ timeline }: Ground, { filter, span }: TimelineOrder): readonly string[] {
  const { by, kind, state, agency, place, text } = filter;
  const body = timeline.agencies.find(({ id }) => id === agency);
  const where = timeline.places.find(({ id }) => id === place);
  return [
    ...(by === 'agency' ? ['按单位分行'] : []),
    ...(kind in KIND_WORDS ? [`类别：${KIND_WORDS[kind as keyof typeof KIND_WORDS]}`] : []),
    ...(state in STATE_WORDS ? [`状态：${STATE_WORDS[state as keyof typeof STATE_WORDS]}`] : []),
    ...(body === undefined ? [] : [`单位：${body.name}`]),
    ...(where === undefined ? [] : [`地点：${where.name}`]),
    ...(text.trim() === '' ? [] : [`文字：${text.trim()}`]),
    ...(span === null ? [] : [`图中时间：${spanWords(span).replace('..', '至')}`]),
    UNREPORTED_NOTE,
  ];
}

/** As many pictures as are needed for their type to be read on paper. */
function pictures(lanes: readonly Lane[], span: Span, today: string): readonly ExportBlock[] {
  const count = Math.ceil(lanes.length / LANES_A_PAGE);
  return Array.from({ length: count }, (_, page) => ({
    kind: 'picture' as const,
    drawing: timelineSvg(
      lanes.slice(page * LANES_A_PAGE, (page + 1) * LANES_A_PAGE),
      span,
      today,
      TIMELINE_WORDS,
    ),
    caption: count === 1 ? UNREPORTED_NOTE : `时间轴图（${page + 1}/${count}）。${UNREPORTED_NOTE}`,
  }));
}

/** What the filter leaves, by date; what is due is told by the day the file is made. */
export function timelineDocument(source: ExportSource, order: TimelineOrder, date: string): ExportDocument {
  const { documents, entities, statements } = source;
  const graph = buildGraph(entities, statements);
  const timeline = buildTimeline({ entities, statements, documents, graph });
  const marks = filteredMarks(markedOn(timeline.marks, date), order.filter);
  const { lanes } = lanesOf(timeline, marks, order.filter.by, NOBODY);
  const moments = lanes.flatMap((lane) => lane.marks.flatMap((mark) => momentOf(mark) ?? []));
  const ground: Ground = {
    timeline,
    papers: new Map(documents.map((document) => [document.id, document])),
    figures: new Map(
      statements.flatMap(({ id, object }) => (object === null ? [] : [[id, object] as const])),
    ),
    conflicts: conflictNotes(source),
    isCorrected: correctedIn(source),
    placesOf: source.placesOf,
  };
  const rows = marks.map((mark, index) => rowOf(ground, mark, index));
  return {
    heading: headingOf(source, new Set(marks.map(({ document }) => document)), {
      title: '时间轴',
      date,
      filters: filterWords(ground, order),
    }),
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      ...pictures(lanes, order.span ?? extentOf(moments, date), date),
      plainTable('时间轴', COLUMNS, rows),
    ],
  };
}
