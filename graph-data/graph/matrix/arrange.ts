/** Sorting and grouping of lines: permutations, settled to the last tie by document order. */
import type {
  AxisSettings,
  GroupBy,
  MatrixBand,
  MatrixGroup,
  MatrixLine,
  MatrixModel,
  SortBy,
  ViewLine,
} from './types.ts';

/** Chinese by pinyin, numbers by value; the fallback where a name was not spelled. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

function compareNames(a: MatrixLine, b: MatrixLine): number {
  const spelled = a.spelling !== '' && b.spelling !== '' && a.spelling !== b.spelling;
  return spelled ? (a.spelling < b.spelling ? -1 : 1) : collator.compare(a.name, b.name);
}

function rankIn(order: readonly string[], value: string | null): number {
  const index = value === null ? -1 : order.indexOf(value);
  return index < 0 ? order.length : index;
}

type Compare = (a: ViewLine, b: ViewLine) => number;

function comparison(model: MatrixModel, by: SortBy): Compare {
  const { system } = model.order;
  const compare: Readonly<Record<SortBy, Compare>> = {
    document: (a, b) => a.index - b.index,
    name: (a, b) => compareNames(a.line, b.line),
    count: (a, b) => a.sum.count - b.sum.count,
    system: (a, b) => rankIn(system, a.line.system) - rankIn(system, b.line.system),
  };
  return compare[by];
}

/** The group a line falls in; null for none. */
export function groupOf(line: MatrixLine, by: GroupBy): MatrixGroup | null {
  if (by === 'none') return null;
  if (by === 'category' || by === 'system') {
    const id = line[by];
    return id === null ? null : { by, id };
  }
  const { document, section } = line;
  if (by === 'section' && section !== null) return { by, index: section };
  return document === null ? null : { by: 'document', index: document };
}

const keyOf = (group: MatrixGroup | null): string =>
  group === null ? '' : `${group.by}:${'id' in group ? group.id : group.index}`;

/** Groups in reading order; what falls in none comes last. */
function groupRank({ order, sections }: MatrixModel, group: MatrixGroup | null): readonly number[] {
  if (group === null) return [Number.MAX_SAFE_INTEGER, 0];
  if ('id' in group) return [rankIn(order[group.by], group.id), 0];
  // What stands above every chapter of a document comes before its chapters.
  if (group.by === 'document') return [group.index, -1];
  return [sections[group.index]?.document ?? Number.MAX_SAFE_INTEGER, group.index];
}

/** The place of every group among these lines. */
function groupPlaces(
  model: MatrixModel,
  lines: readonly ViewLine[],
  by: GroupBy,
): ReadonlyMap<string, number> {
  const groups = new Map(lines.map(({ line }) => [keyOf(groupOf(line, by)), groupOf(line, by)]));
  const ranked = [...groups].map(([key, group]) => ({ key, rank: groupRank(model, group) }));
  ranked.sort(
    (a, b) =>
      (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0) || (a.key < b.key ? -1 : 1),
  );
  return new Map(ranked.map(({ key }, place) => [key, place]));
}

/** Lines in their group's order, inside it as sorted, ties in document order whichever way the sort runs. */
export function arranged(
  model: MatrixModel,
  lines: readonly ViewLine[],
  { sort, descending, group }: AxisSettings,
): readonly ViewLine[] {
  const compare = comparison(model, sort);
  const places = groupPlaces(model, lines, group);
  const place = ({ line }: ViewLine): number => places.get(keyOf(groupOf(line, group))) ?? 0;
  const direction = descending ? -1 : 1;
  return [...lines].sort((a, b) => place(a) - place(b) || compare(a, b) * direction || a.index - b.index);
}

/** Runs of one group among arranged lines; no bands without a grouping. */
export function bandsOf(lines: readonly ViewLine[], by: GroupBy): readonly MatrixBand[] {
  if (by === 'none') return [];
  const bands: { group: MatrixGroup | null; start: number; length: number }[] = [];
  lines.forEach(({ line }, position) => {
    const group = groupOf(line, by);
    const last = bands.at(-1);
    if (last !== undefined && keyOf(last.group) === keyOf(group)) last.length += 1;
    else bands.push({ group, start: position, length: 1 });
  });
  return bands;
}
