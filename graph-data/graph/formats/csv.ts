/** Two tables for a spreadsheet: things and claims, as RFC 4180 with a byte order mark, so that WPS and Excel read UTF-8. */
import Papa from 'papaparse';
import type { Evidence } from '../../model/locator.ts';
import type { Cell } from './cells.ts';
import { type FlatElement, flatGraph } from './flat-graph.ts';
import { type GraphSelection, isEdge } from './selection.ts';

export interface CsvTables {
  readonly nodes: string;
  readonly edges: string;
}

const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins so would be run as a formula; full-width signs are taken for their narrow forms in Chinese locales. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const BETWEEN_PLACES = '；';

type Table = readonly Readonly<Record<string, string>>[];

function csv(rows: Table): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    {
      escapeFormulae: FORMULA,
    },
  );
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

const cellValues = (cells: readonly Cell[]): Record<string, string> =>
  Object.fromEntries(cells.map((cell) => [cell.name, cell.text]));

function nodeRow({ id, cells }: FlatElement): Record<string, string> {
  return { id, ...cellValues(cells) };
}

/** Documents and lines in words, before the whole evidence as JSON. */
function placesInWords(
  evidence: readonly Evidence[],
  titles: ReadonlyMap<string, string>,
): Record<string, string> {
  const papers = [...new Set(evidence.map((place) => titles.get(place.document) ?? place.document))];
  return {
    documentTitle: papers.join(BETWEEN_PLACES),
    lines: evidence.map((place) => String(place.line)).join(BETWEEN_PLACES),
  };
}

/** The selection as two tables; `nodes` and `edges` share the ids of the things. */
export function csvTables(selection: GraphSelection): CsvTables {
  const { nodes, edges } = flatGraph(selection);
  const names = new Map(selection.entities.map((entity) => [String(entity.id), entity.name]));
  const titles = new Map(selection.documents.map((document) => [String(document.id), document.title ?? '']));
  const evidence = new Map(
    selection.statements.filter(isEdge).map((edge) => [String(edge.id), edge.evidence]),
  );
  return {
    nodes: csv(nodes.map(nodeRow)),
    edges: csv(
      edges.map(({ id, source, target, cells }) => ({
        id,
        source,
        sourceName: names.get(source) ?? '',
        target,
        targetName: names.get(target) ?? '',
        ...placesInWords(evidence.get(id) ?? [], titles),
        ...cellValues(cells),
      })),
    ),
  };
}
