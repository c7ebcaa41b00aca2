/**
 * Where an expansion goes: the new things as one block of columns on the nearest free ground, away from what is
 * there, so that nothing already placed moves and nothing is covered. Deterministic.
 */
import { type Columns, setBesideGutter, setInColumns } from './columns.ts';
import { type Box, centreOf, crosses, overlaps, type Point, type Size } from './geometry.ts';

const MARGIN = 26;
/** Nearest distance between the edges of the origin and of the block: room for lines and marks. */
const NEAREST = 84;
const STEP = 36;
const RINGS = 60;
const DIRECTIONS = 24;
const MAXIMUM_COLUMNS = 6;
/** Weights of the cost, in canvas pixels: how much farther a block may go to avoid each evil. */
const COST_OF_CROSSED_NODE = 60;
const COST_OF_WRONG_DIRECTION = 90;
/** Height over width of a block is free between these; beyond, it costs. */
const WIDEST = 0.6;
const TALLEST = 3.6;
const COST_OF_SHAPE = 120;
/** A line to the second row of a block straight above or below would seem to come out of the first row. */
const COST_OF_HIDDEN_ROW = 160;

/** Width over height of the canvas between the panels; a picture of this shape is shown largest. */
const CANVAS_SHAPE = 1.2;
/** Price of a pixel by which the picture outgrows that shape: it makes every label smaller. */
const COST_OF_GROWTH = 0.9;

interface Candidate {
  readonly block: Columns;
  readonly centre: Point;
  readonly cost: number;
}

function shapeCost(block: Size): number {
  const ratio = block.height / block.width;
  if (ratio < WIDEST) return (WIDEST / ratio - 1) * COST_OF_SHAPE;
  return ratio > TALLEST ? (ratio / TALLEST - 1) * COST_OF_SHAPE : 0;
}

/** How far along `direction` the block's centre must be to clear the origin by `gap`. */
function reach(origin: Size, block: Size, direction: Point, gap: number): number {
  const horizontal = (origin.width + block.width) / 2 + gap;
  const vertical = (origin.height + block.height) / 2 + gap;
  const alongX = direction.x === 0 ? Number.POSITIVE_INFINITY : horizontal / Math.abs(direction.x);
  const alongY = direction.y === 0 ? Number.POSITIVE_INFINITY : vertical / Math.abs(direction.y);
  return Math.min(alongX, alongY);
}

/** 0 straight away from the others, 1 straight towards them. */
function wrongness(origin: Point, others: Point, direction: Point): number {
  const away = { x: origin.x - others.x, y: origin.y - others.y };
  const length = Math.hypot(away.x, away.y);
  if (length < 1) return direction.y === 0 ? 0 : 0.25;
  return (1 - (away.x * direction.x + away.y * direction.y) / length) / 2;
}

function nearestFree(origin: Box, block: Columns, direction: Point, placed: readonly Box[]): Point | null {
  for (let ring = 0; ring < RINGS; ring += 1) {
    const distance = reach(origin, block, direction, NEAREST + ring * STEP);
    const centre = { x: origin.x + direction.x * distance, y: origin.y + direction.y * distance };
    const box = { ...centre, width: block.width, height: block.height };
    if (!placed.some((other) => overlaps(box, other, MARGIN))) return centre;
  }
  return null;
}

/** Height of the smallest canvas that shows all boxes. */
function pictureSize(boxes: readonly Box[]): number {
  const [left, right] = [
    Math.min(...boxes.map((box) => box.x - box.width / 2)),
    Math.max(...boxes.map((box) => box.x + box.width / 2)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.y - box.height / 2)),
    Math.max(...boxes.map((box) => box.y + box.height / 2)),
  ];
  return Math.max((right - left) / CANVAS_SHAPE, bottom - top);
}

function candidate(
  origin: Box,
  block: Columns,
  angle: number,
  placed: readonly Box[],
  hasGutter = false,
): Candidate | null {
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const direction = { x: round(Math.cos(angle)), y: round(Math.sin(angle)) };
  const centre = nearestFree(origin, block, direction, placed);
  if (!centre) return null;
  const beside = Math.abs(centre.x - origin.x) - (origin.width + block.width) / 2 > MARGIN;
  const hiddenRows = beside || hasGutter ? 0 : block.rows - 1;
  const picture = [origin, ...placed];
  const grown = pictureSize([...picture, { ...centre, width: block.width, height: block.height }]);
  const growth = grown - pictureSize(picture);
  const crossed = placed.filter((box) => crosses(origin, centre, box)).length;
  const cost =
    Math.hypot(centre.x - origin.x, centre.y - origin.y) +
    shapeCost(block) +
    growth * COST_OF_GROWTH +
    crossed * COST_OF_CROSSED_NODE +
    hiddenRows * COST_OF_HIDDEN_ROW +
    wrongness(origin, centreOf(placed), direction) * COST_OF_WRONG_DIRECTION;
  return { block, centre, cost };
}

function candidates(origin: Box, additions: readonly Size[], placed: readonly Box[]): Candidate[] {
  const found: Candidate[] = [];
  for (let count = 1; count <= Math.min(MAXIMUM_COLUMNS, additions.length); count += 1) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const angle = (step * 2 * Math.PI) / DIRECTIONS;
      const block = setInColumns(additions, count, Math.cos(angle) < -0.3);
      const next = candidate(origin, block, angle, placed);
      if (next) found.push(next);
    }
  }
  if (additions.length < 2) return found;
  const gutter = setBesideGutter(additions);
  for (const angle of [Math.PI / 2, -Math.PI / 2]) {
    const next = candidate(origin, gutter, angle, placed, true);
    if (next) found.push(next);
  }
  return found;
}

/** Centres for `additions`, in their order. `placed` holds every box on the canvas except the origin. */
export function placeExpansion(origin: Box, additions: readonly Size[], placed: readonly Box[]): Point[] {
  const [first, ...rest] = candidates(origin, additions, placed);
  if (!first) return belowEverything(additions, [origin, ...placed]);
  const best = rest.reduce((least, next) => (next.cost < least.cost - 1e-6 ? next : least), first);
  return best.block.centres.map(({ x, y }) => ({ x: best.centre.x + x, y: best.centre.y + y }));
}

/** Always free: under the lowest box. */
function belowEverything(additions: readonly Size[], placed: readonly Box[]): Point[] {
  const block = setInColumns(additions, Math.ceil(Math.sqrt(additions.length)));
  const bottom = Math.max(...placed.map((box) => box.y + box.height / 2));
  const centre = { x: centreOf(placed).x, y: bottom + MARGIN + block.height / 2 };
  return block.centres.map(({ x, y }) => ({ x: centre.x + x, y: centre.y + y }));
}
