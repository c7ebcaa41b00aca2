/** The map as SVG for paper: the same boxes and shapes as in the window, in colours that survive grey print. Pure. */
import type { ArrangedPlaces, OutsideKind } from './arrange.ts';
import { type Box, drawPlaces, NAME_SIZE, SMALL_SIZE } from './boxes.ts';
import { type CountedKind, countOf, type Shade, shadeOf, shadesOf } from './counts.ts';
import { cutTo } from './label.ts';
import { fitShapes, placesOfShapes } from './own-map.ts';
import type { OwnMap, PlaceRow, PlacesFilter } from './types.ts';

export interface SvgWords {
  readonly outside: Readonly<Record<OutsideKind, string>>;
  readonly more: (count: number) => string;
}

/** What the shade of a place says. */
export interface Counting {
  readonly by: CountedKind;
  readonly filter: PlacesFilter;
}

const FILLS = ['#ffffff', '#e2eef0', '#bcd8dc', '#8fbdc4', '#62a0a9'] as const;
const WIDTH = 1040;
const OWN_HEIGHT = 640;
const INK = '#111';
const LINE = '#777';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const fillOf = (shades: readonly Shade[], count: number): string => FILLS[shadeOf(shades, count)] ?? FILLS[0];

const words = (x: number, y: number, size: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${INK}"${more}>${escaped(text)}</text>`;

function boxSvg({ kind, x, y, width, height, label }: Box, count: number, fill: string): string {
  const tile = kind === 'unit' || kind === 'centre';
  const [size, line] = tile ? [NAME_SIZE, y + 20] : [SMALL_SIZE, y + height / 2 + 4];
  const bold = tile ? ' font-weight="600"' : '';
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}" stroke="${LINE}" stroke-width="${kind === 'centre' ? 2 : 1}"/>`,
    words(x + (tile ? 9 : 6), line, size, label, bold),
    words(x + width - (tile ? 9 : 6), line, size, String(count), ` text-anchor="end"${bold}`),
  ].join('');
}

const svg = (height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img">${body}</svg>`;

/** The schematic map. */
export function schematicSvg(arranged: ArrangedPlaces, { by, filter }: Counting, said: SvgWords): string {
  const { boxes, groups, more, border, height } = drawPlaces(arranged, WIDTH);
  const counts = new Map(boxes.map(({ key, counted }) => [key, countOf(counted, by, filter)]));
  const shades = shadesOf(boxes.flatMap(({ kind, key }) => (kind === 'unit' ? (counts.get(key) ?? 0) : [])));
  const drawn = boxes.map((box) => {
    const count = counts.get(box.key) ?? 0;
    return boxSvg(box, count, box.kind === 'unit' ? fillOf(shades, count) : FILLS[0]);
  });
  return svg(
    height,
    [
      ...drawn,
      `<line x1="0" x2="${WIDTH}" y1="${border + 13}" y2="${border + 13}" stroke="${LINE}" stroke-dasharray="3 3"/>`,
      ...groups.map(({ kind, x, y }) => words(x, y, SMALL_SIZE, said.outside[kind])),
      ...more.map(({ count, x, y }) => words(x, y, SMALL_SIZE, said.more(count))),
    ].join(''),
  );
}

/** The user's own map; a shape that is no place of the workspace stays white and dashed. */
export function ownMapSvg(
  map: OwnMap,
  places: readonly PlaceRow[],
  countedFor: (place: PlaceRow) => readonly PlaceRow[],
  { by, filter }: Counting,
): string {
  const rows = new Map(places.map((row) => [row.id, row]));
  const shapes = fitShapes(map.features, WIDTH, OWN_HEIGHT);
  const matched = placesOfShapes(map, places).map((id) => (id === null ? undefined : rows.get(id)));
  const counts = matched.map((row) => (row === undefined ? 0 : countOf(countedFor(row), by, filter)));
  const shades = shadesOf(counts);
  const drawn = shapes.map(({ feature, path, points, at: [x, y], name }) => {
    const row = matched[feature];
    const fill = fillOf(shades, counts[feature] ?? 0);
    const dashes = row === undefined ? ' stroke-dasharray="4 3"' : '';
    const dots = points.map(
      ([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="5" fill="${fill}" stroke="${LINE}"${dashes}/>`,
    );
    const middle = ' text-anchor="middle"';
    const label = cutTo(row?.name ?? name, 160, SMALL_SIZE);
    const told = row === undefined ? label : `${label} ${counts[feature] ?? 0}`;
    return `<path d="${path}" fill="${fill}" fill-rule="evenodd" stroke="${LINE}"${dashes}/>${dots.join('')}${words(x, points.length > 0 ? y - 9 : y, SMALL_SIZE, told, middle)}`;
  });
  return svg(OWN_HEIGHT, drawn.join(''));
}
