/** A group's layout pressed into a disc in which everything has room: same directions, even density, nothing on top of another. */

export interface Points {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Room of one thing across: a label of about eight characters beside its dot (pixels at zoom 1). */
const ROOM = 76;
/** Nearer than this share of the room, two things push each other away. */
const NEAR = 0.9;
const PUSHES = 40;

export const radiusOf = (size: number): number => (ROOM * Math.sqrt(size)) / 2 + ROOM / 3;

/** Ranked by distance from the middle and spread so that every ring has the same density. */
export function spread(points: Points, radius: number): void {
  const { x, y } = points;
  const order = Array.from(x.keys()).sort(
    (a, b) => Math.hypot(x[a] ?? 0, y[a] ?? 0) - Math.hypot(x[b] ?? 0, y[b] ?? 0) || a - b,
  );
  for (const [rank, place] of order.entries()) {
    const angle = Math.atan2(y[place] ?? 0, x[place] ?? 0);
    const far = radius * Math.sqrt((rank + 0.5) / order.length);
    x[place] = Math.cos(angle) * far;
    y[place] = Math.sin(angle) * far;
  }
}

function cellsOf({ x, y }: Points): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>();
  for (const [place, left] of x.entries()) {
    const key = Math.floor(left / ROOM) * 65_536 + Math.floor((y[place] ?? 0) / ROOM);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return cells;
}

const AROUND = [-65_537, -65_536, -65_535, -1, 0, 1, 65_535, 65_536, 65_537] as const;

function pushPair({ x, y }: Points, a: number, b: number): void {
  const [dx, dy] = [(x[b] ?? 0) - (x[a] ?? 0), (y[b] ?? 0) - (y[a] ?? 0)];
  const apart = Math.hypot(dx, dy);
  if (apart >= ROOM * NEAR) return;
  // Two in one place part by their order.
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  const by = (ROOM * NEAR - apart) / 2;
  x[a] = (x[a] ?? 0) - ux * by;
  y[a] = (y[a] ?? 0) - uy * by;
  x[b] = (x[b] ?? 0) + ux * by;
  y[b] = (y[b] ?? 0) + uy * by;
}

/** Pushes apart what stands too near and keeps everything inside the disc. */
export function relax(points: Points, radius: number): void {
  const { x, y } = points;
  for (let turn = 0; turn < PUSHES; turn += 1) {
    const cells = cellsOf(points);
    for (const [key, cell] of cells) {
      for (const step of AROUND) {
        for (const other of cells.get(key + step) ?? []) {
          for (const place of cell) if (place < other) pushPair(points, place, other);
        }
      }
    }
    for (const [place, left] of x.entries()) {
      const far = Math.hypot(left, y[place] ?? 0);
      if (far <= radius) continue;
      x[place] = (left * radius) / far;
      y[place] = ((y[place] ?? 0) * radius) / far;
    }
  }
}
