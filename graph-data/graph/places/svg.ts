/** The map as SVG for paper: the same boxes and shapes as in the window, in colours that survive grey print. Pure. */

import { type DrawnSvg, SVG_LINE, svgText } from '../formats/drawn-svg.ts';
import type { ArrangedPlaces, OutsideKind } from './arrange.ts';
import { type Box, drawPlaces, NAME_SIZE, SMALL_SIZE } from './boxes.ts';
import { type CountedKind, countOf, type Shade, shadeOf, shadesOf } from './counts.ts';
import { cutTo } from './label.ts';
import { type MapName, placeNames } from './names.ts';
import { fitShapes, placesOfShapes } from './own-map.ts';
import type { OwnMap, PlaceRow, PlacesFilter } from './types.ts';

export interface SvgWords {
  readonly outside: Readonly<Record<OutsideKind, string>>;
  readonly more: (count: number) => string;
  /** What the shades count. */
  readonly counted: string;
}

/** What the shade of a place says. */
export interface Counting {
  readonly by: CountedKind;
  readonly filter: PlacesFilter;
}

const FILLS = ['#ffffff', '#e2eef0', '#bcd8dc', '#8fbdc4', '#62a0a9'] as const;
const WIDTH = 1040;
const OWN_HEIGHT = 640;
const LONGEST_NAME = 160;
const LEGEND = 30;
const LEGEND_LEFT = 130;
const LEGEND_STEP = 92;

const fillOf = (shades: readonly Shade[], count: number): string => FILLS[shadeOf(shades, count)] ?? FILLS[0];

function boxSvg({ kind, x, y, width, height, label }: Box, count: number, fill: string): string {
  const tile = kind === 'unit' || kind === 'centre';
  const [size, line] = tile ? [NAME_SIZE, y + 20] : [SMALL_SIZE, y + height / 2 + 4];
  const bold = tile ? ' font-weight="600"' : '';
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}" stroke="${SVG_LINE}" stroke-width="${kind === 'centre' ? 2 : 1}"/>`,
    svgText(x + (tile ? 9 : 6), line, size, label, bold),
    svgText(x + width - (tile ? 9 : 6), line, size, String(count), ` text-anchor="end"${bold}`),
  ].join('');
}

/** What the shades mean, and how far they go; nothing where nothing is counted. */
function legendSvg(shades: readonly Shade[], y: number, title: string): string {
  const steps = shades.map(({ from, to }, index) => {
    const x = LEGEND_LEFT + index * LEGEND_STEP;
    const range = from === to ? `${from}` : `${from}—${to}`;
    return `<rect x="${x}" y="${y - 10}" width="20" height="12" fill="${FILLS[index + 1] ?? FILLS[0]}" stroke="${SVG_LINE}"/>${svgText(x + 26, y, SMALL_SIZE, range)}`;
  });
  return `${svgText(0, y, SMALL_SIZE, title)}${steps.join('')}`;
}

/** The schematic map. */
export function schematicSvg(arranged: ArrangedPlaces, { by, filter }: Counting, said: SvgWords): DrawnSvg {
  const { boxes, groups, more, border, height } = drawPlaces(arranged, WIDTH);
  const counts = new Map(boxes.map(({ key, counted }) => [key, countOf(counted, by, filter)]));
  const shades = shadesOf(boxes.flatMap(({ kind, key }) => (kind === 'unit' ? (counts.get(key) ?? 0) : [])));
  const drawn = boxes.map((box) => {
    const count = counts.get(box.key) ?? 0;
    return boxSvg(box, count, box.kind === 'unit' ? fillOf(shades, count) : FILLS[0]);
  });
  return {
    width: WIDTH,
    height: height + LEGEND,
    body: [
      ...drawn,
      `<line x1="0" x2="${WIDTH}" y1="${border + 13}" y2="${border + 13}" stroke="${SVG_LINE}" stroke-dasharray="3 3"/>`,
      ...groups.map(({ kind, x, y }) => svgText(x, y, SMALL_SIZE, said.outside[kind])),
      ...more.map(({ count, x, y }) => svgText(x, y, SMALL_SIZE, said.more(count))),
      legendSvg(shades, height + LEGEND - 10, said.counted),
    ].join(''),
  };
}

/** The user's own map; a shape that is no place of the workspace stays white and dashed. */
export function ownMapSvg(
  map: OwnMap,
  places: readonly PlaceRow[],
  countedFor: (place: PlaceRow) => readonly PlaceRow[],
  { by, filter }: Counting,
  { counted }: Pick<SvgWords, 'counted'>,
): DrawnSvg {
  const rows = new Map(places.map((row) => [row.id, row]));
  const shapes = fitShapes(map.features, WIDTH, OWN_HEIGHT);
  const matched = placesOfShapes(map, places).map((id) => (id === null ? undefined : rows.get(id)));
  const counts = matched.map((row) => (row === undefined ? 0 : countOf(countedFor(row), by, filter)));
  const shades = shadesOf(counts);
  const names = shapes.map(({ feature, name, at: [x, y], points }): MapName => {
    const row = matched[feature];
    const label = cutTo(row?.name ?? name, LONGEST_NAME, SMALL_SIZE);
    const count = counts[feature] ?? 0;
    return {
      ...{ key: feature, x, y: points.length > 0 ? y - 9 : y },
      ...(row === undefined ? { text: label, weight: -1 } : { text: `${label} ${count}`, weight: count }),
    };
  });
  const named = placeNames(names, SMALL_SIZE);
  const grounds = shapes.map(({ feature, path, points }) => {
    const fill = fillOf(shades, counts[feature] ?? 0);
    const dashes = matched[feature] === undefined ? ' stroke-dasharray="4 3"' : '';
    const dots = points.map(
      ([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="5" fill="${fill}" stroke="${SVG_LINE}"${dashes}/>`,
    );
    return `<path d="${path}" fill="${fill}" fill-rule="evenodd" stroke="${SVG_LINE}"${dashes}/>${dots.join('')}`;
  });
  const written = names
    .filter(({ key }) => named.has(key))
    .map(({ x, y, text }) => svgText(x, y, SMALL_SIZE, text, ' text-anchor="middle"'));
  return {
    width: WIDTH,
    height: OWN_HEIGHT + LEGEND,
    // Names last: no neighbour's ground may lie over them.
    body: [...grounds, ...written, legendSvg(shades, OWN_HEIGHT + LEGEND - 10, counted)].join(''),
  };
}
