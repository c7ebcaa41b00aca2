/** 地点: the map as a picture where the format has one, one row a place, one row a thing, and what ties places together. */
import type { DocumentId, EntityId } from '../../model/ids.ts';
import {
  type ArrangedPlaces,
  arrangePlaces,
  buildPlaces,
  type CountedKind,
  countedRows,
  countOf,
  type OwnMap,
  ownMapSvg,
  type PlaceItem,
  type PlaceItemKind,
  type PlaceRow,
  type PlacesFilter,
  type PlacesModel,
  schematicSvg,
  shownItems,
} from '../places/index.ts';
import { lineWords } from './line-words.ts';
import { COUNTED_WORDS, ITEM_WORDS, OUTSIDE_WORDS, SCHEMATIC_NOTE, typeWords } from './places-words.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, fullName, headingOf, shortName } from './source.ts';
import type { ExportBlock, ExportColumn, ExportDocument, ExportTable } from './types.ts';

export interface PlacesOrder {
  /** The middle of the map; null takes the likeliest. */
  readonly centre: EntityId | null;
  readonly by: CountedKind;
  readonly filter: PlacesFilter;
  /** The user's own map is drawn in place of the schematic one, where there is one. */
  readonly own: boolean;
}

export const usualPlaces: PlacesOrder = {
  centre: null,
  by: 'initiative',
  filter: { document: '', year: '' },
  own: false,
};

const PLACE_COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '地点', kind: 'text', width: 26 },
  { title: '类型', kind: 'text', width: 12 },
  { title: '归属', kind: 'text', width: 20 },
  { title: '项目数', kind: 'number', width: 9 },
  { title: '指标数', kind: 'number', width: 9 },
  { title: '举措数', kind: 'number', width: 9 },
  { title: '章节提及', kind: 'number', width: 10 },
  { title: '单位数', kind: 'number', width: 9 },
];
const ITEM_COLUMNS: readonly ExportColumn[] = [
  { title: '地点', kind: 'text', width: 22 },
  { title: '类别', kind: 'text', width: 12 },
  { title: '名称', kind: 'text', width: 42 },
  { title: '数值或编号', kind: 'text', width: 26 },
  { title: '年份', kind: 'mark', width: 8 },
  { title: '依据', kind: 'text', width: 30 },
];
const TIE_COLUMNS: readonly ExportColumn[] = [
  { title: '地点', kind: 'text', width: 22 },
  { title: '地点', kind: 'text', width: 22 },
  { title: '同一项目或举措', kind: 'text', width: 44 },
  { title: '依据', kind: 'text', width: 30 },
];

interface Reading {
  readonly source: ExportSource;
  readonly model: PlacesModel;
  readonly rows: ReadonlyMap<EntityId, PlaceRow>;
  readonly filter: PlacesFilter;
}

function citation({ source }: Reading, { document, line }: PlaceItem): string {
  const paper = source.documents.find(({ id }) => id === document);
  return paper === undefined ? '' : `${shortName(paper)}${lineWords([line], document, source.placesOf)}`;
}

function placeTable({ model, rows, filter }: Reading): ExportTable {
  const count = (row: PlaceRow, kind: PlaceItemKind): number => countOf([row], kind, filter);
  return plainTable(
    '地点',
    PLACE_COLUMNS,
    model.places.map((row, index) => [
      index + 1,
      row.name,
      typeWords(row.type),
      row.parents.map((id) => rows.get(id)?.name ?? '').join('、') || row.parentName,
      ...(['initiative', 'figure', 'measure', 'mention', 'body'] as const).map((kind) => count(row, kind)),
    ]),
  );
}

function itemTable(reading: Reading): ExportTable {
  const { model, filter } = reading;
  return plainTable(
    '所涉事项',
    ITEM_COLUMNS,
    model.places.flatMap((row) =>
      shownItems(row.items, filter).map((item) => [
        ...[row.name, ITEM_WORDS[item.kind], item.name, item.detail || null],
        ...[item.year, citation(reading, item)],
      ]),
    ),
  );
}

function tieTable(reading: Reading): ExportTable {
  const { model, rows, filter } = reading;
  return plainTable(
    '地点之间',
    TIE_COLUMNS,
    model.ties
      .filter(({ item }) => shownItems([item], filter).length > 0)
      .map(({ places: [from, to], item }) => [
        rows.get(from)?.name ?? null,
        rows.get(to)?.name ?? null,
        item.name,
        citation(reading, item),
      ]),
  );
}

/** What a shape of the user's map counts: a unit with what lies in it, as on the schematic map. */
function countedFor(arranged: ArrangedPlaces): (place: PlaceRow) => readonly PlaceRow[] {
  const units = new Map(arranged.units.map((unit) => [unit.place.id, countedRows(unit, arranged)]));
  return (place) => units.get(place.id) ?? [place];
}

/** 审图号 and where a map is from; a map without one says so, because it may not be published. */
function ownMapWords({ file, source, approval }: OwnMap): string {
  const from = source === '' ? '' : `，来源：${source}`;
  return `底图为使用者自备（${file}${from}），界线未经职图核对；${approval === '' ? '未填审图号' : `审图号：${approval}`}`;
}

function mapBlocks({ source, model }: Reading, order: PlacesOrder): readonly ExportBlock[] {
  const centre = order.centre ?? model.centres[0] ?? null;
  const arranged = centre === null ? null : arrangePlaces(model, centre);
  if (arranged === null) return [];
  const own = order.own ? (source.ownMap ?? null) : null;
  const counted = `着色：${COUNTED_WORDS[order.by]}`;
  const drawing =
    own === null
      ? schematicSvg(arranged, order, { outside: OUTSIDE_WORDS, more: (count) => `另有${count}处`, counted })
      : ownMapSvg(own, model.places, countedFor(arranged), order, { counted });
  const note = own === null ? SCHEMATIC_NOTE : ownMapWords(own);
  return [{ kind: 'picture', drawing, caption: note }];
}

function filterWords({ source, filter: { document, year } }: Reading, order: PlacesOrder): readonly string[] {
  const paper = source.documents.find(({ id }) => id === document);
  const own = order.own ? (source.ownMap ?? null) : null;
  return [
    `着色：${COUNTED_WORDS[order.by]}`,
    ...(paper === undefined ? [] : [`文件：${fullName(paper)}`]),
    ...(year === '' ? [] : [`年份：${year}年`]),
    own === null ? SCHEMATIC_NOTE : ownMapWords(own),
  ];
}

/** Places with their things as the filter leaves them. */
export function placesDocument(source: ExportSource, order: PlacesOrder, date: string): ExportDocument {
  const { entities, statements, documents, codeOf = () => null } = source;
  const model = buildPlaces({ entities, statements, documents, codeOf });
  const rows = new Map(model.places.map((row) => [row.id, row]));
  const reading: Reading = { source, model, rows, filter: order.filter };
  const used = new Set<DocumentId>(
    model.places.flatMap(({ items }) => shownItems(items, order.filter).map(({ document }) => document)),
  );
  return {
    heading: headingOf(source, used, { title: '地点与所涉事项', date, filters: filterWords(reading, order) }),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [...mapBlocks(reading, order), placeTable(reading), itemTable(reading), tieTable(reading)],
  };
}
