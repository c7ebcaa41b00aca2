/** 单位职责: everything a body carries, as a page: duties by document, partners, what hangs on its measures, other mentions. */
import type { DocumentId, EntityId } from '../../model/ids.ts';
import { relations } from '../../ontology/index.ts';
import { type AgencyBrief, agencyBrief, type BriefDuty, type Mention, type Place } from '../brief/index.ts';
import { buildGraph } from '../build.ts';
import { type ConflictNotes, conflictNote, conflictNotes } from './conflict-notes.ts';
import { correctedIn, correctionNote, type IsCorrected } from './correction-notes.ts';
import { lineWords, type PlacesOf } from './line-words.ts';
import { mergeEqual } from './merge.ts';
import { type ExportSource, headingOf, shortName } from './source.ts';
import type { ExportBlock, ExportCell, ExportColumn, ExportDocument } from './types.ts';

const DUTY_COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 7 },
  { title: '文件与章节', kind: 'text', width: 24 },
  { title: '举措', kind: 'text', width: 34 },
  { title: '角色', kind: 'mark', width: 6 },
  { title: '共同承担单位', kind: 'text', width: 30 },
  { title: '依据', kind: 'text', width: 12 },
];
const SECTION_COLUMN = 1;
const FIGURE_COLUMNS: readonly ExportColumn[] = [
  { title: '指标', kind: 'text', width: 40 },
  { title: '性质', kind: 'mark', width: 10 },
  { title: '举措', kind: 'text', width: 34 },
  { title: '依据', kind: 'text', width: 24 },
];
const ROLE_WORDS = { lead: '牵头', joint: '责任', support: '配合' } as const;
const NUMERALS = ['一', '二', '三', '四', '五'] as const;

/** How places are told. */
interface Telling {
  readonly placesOf: PlacesOf | undefined;
  readonly isCorrected: IsCorrected;
}

const named = ({ number, name }: { readonly number: string; readonly name: string }): string =>
  `${number}${name}`;

const distinct = (names: readonly string[]): string => [...new Set(names)].join('、');

function opening({ body, measures, roles }: AgencyBrief): string {
  const counts = (['lead', 'joint', 'support'] as const)
    .filter((role) => roles[role] > 0)
    .map((role) => `${ROLE_WORDS[role]}${roles[role]}项`);
  const full = body.fullName === null || body.fullName === body.name ? '' : `（${body.fullName}）`;
  const detail = counts.length === 0 ? '' : `，其中${counts.join('、')}`;
  return `${body.name}${full}承担举措${measures}项${detail}。`;
}

function dutyRow(where: string, duty: BriefDuty, place: string): readonly ExportCell[] {
  const { measure, role, others } = duty;
  const partners = distinct(others.map(({ body }) => body.name)) || null;
  return [0, where, named(measure), ROLE_WORDS[role], partners, place];
}

/** Where the duty stands; a correction of a body beside it is one of the row. */
function dutyPlace(duty: BriefDuty, document: DocumentId, { placesOf, isCorrected }: Telling): string {
  const claims = [duty, ...duty.others].map(({ statement }) => statement);
  return [lineWords([duty.line], document, placesOf), correctionNote(isCorrected, claims)]
    .filter(Boolean)
    .join('\n');
}

function dutyTable({ documents }: AgencyBrief, telling: Telling): readonly ExportBlock[] {
  const rows = documents
    .flatMap(({ document, sections }) =>
      sections.flatMap(({ section, duties }) => {
        const where = [shortName(document), ...(section === null ? [] : [named(section)])].join('\n');
        return duties.map((duty) => dutyRow(where, duty, dutyPlace(duty, document.id, telling)));
      }),
    )
    .map((row, index) => [index + 1, ...row.slice(1)]);
  if (rows.length === 0) return [];
  const merged = mergeEqual(rows, SECTION_COLUMN);
  return [
    {
      kind: 'table',
      name: '承担的举措',
      columns: DUTY_COLUMNS,
      rows,
      merged,
      fixedColumns: 0,
      uprightTitles: false,
    },
  ];
}

function placeWords({ statement, document, line }: Place, { placesOf, isCorrected }: Telling): string {
  const place = document === null ? '' : `${shortName(document)}${lineWords([line], document.id, placesOf)}`;
  return `${place}${correctionNote(isCorrected, [statement])}`;
}

function figureTable(
  { indicators }: AgencyBrief,
  conflicts: ConflictNotes,
  telling: Telling,
): readonly ExportBlock[] {
  if (indicators.length === 0) return [];
  const rows = indicators.map((figure) => [
    `${figure.thing.name}${conflictNote(conflicts, figure.thing.id)}`,
    relations.get(figure.relation)?.label.zh ?? '',
    named(figure.measure),
    placeWords(figure, telling),
  ]);
  return [
    {
      kind: 'table',
      name: '指标',
      columns: FIGURE_COLUMNS,
      rows,
      merged: [],
      fixedColumns: 0,
      uprightTitles: false,
    },
  ];
}

const paragraph = (text: string): readonly ExportBlock[] =>
  text === '' ? [] : [{ kind: 'paragraph', text }];

function mentionWords(mention: Mention, telling: Telling): string {
  const sentence = relations.get(mention.relation)?.inverse.zh ?? '提及';
  return `${sentence}：${named(mention.where)}（${placeWords(mention, telling)}）`;
}

/** Parts that hold something, numbered in order. */
function parts(brief: AgencyBrief, conflicts: ConflictNotes, telling: Telling): readonly ExportBlock[] {
  const partners = brief.partners.map(({ body, shared }) => `${body.name}（${shared}项）`).join('、');
  const all: readonly (readonly [string, readonly ExportBlock[]])[] = [
    ['承担的举措', dutyTable(brief, telling)],
    ['共同承担举措的单位', paragraph(partners)],
    ['举措涉及的项目、工程', paragraph(distinct(brief.initiatives.map(({ thing }) => thing.name)))],
    ['举措涉及的指标', figureTable(brief, conflicts, telling)],
    [
      '在文件中的其他提及',
      paragraph(brief.elsewhere.map((mention) => mentionWords(mention, telling)).join('\n')),
    ],
  ];
  return all
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([title, blocks], index) => [
      { kind: 'heading' as const, text: `${NUMERALS[index] ?? ''}、${title}` },
      ...blocks,
    ]);
}

/** @returns null when the body is not among the claims: it may have gone with a rebuilt dataset. */
export function briefDocument(source: ExportSource, agency: EntityId, date: string): ExportDocument | null {
  const graph = buildGraph(source.entities, source.statements);
  const brief = agencyBrief({ graph, documents: source.documents }, agency);
  if (brief === null) return null;
  const telling: Telling = { placesOf: source.placesOf, isCorrected: correctedIn(source) };
  const used = new Set(brief.sources.map(({ id }) => id));
  return {
    heading: headingOf(source, used, {
      title: `${brief.body.name}职责简报`,
      date,
      filters: [`单位：${brief.body.name}`],
    }),
    paper: { size: 'A4', orientation: 'portrait' },
    blocks: [...paragraph(opening(brief)), ...parts(brief, conflictNotes(source), telling)],
  };
}
