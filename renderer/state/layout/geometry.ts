/** Points and boxes in the coordinates of the canvas (CSS pixels at zoom 1, y downward). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its centre, as nodes are placed. */
export interface Box extends Point, Size {}

/** True when two boxes come closer than `margin`. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + margin * 2 &&
    Math.abs(a.y - b.y) * 2 < a.height + b.height + margin * 2
  );
}

/** True when the straight line from `from` to `to` runs through the box. */
export function crosses(from: Point, to: Point, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const slabs: readonly (readonly [number, number, number])[] = [
    [from.x - box.x, dx, box.width / 2],
    [from.y - box.y, dy, box.height / 2],
  ];
  for (const [offset, delta, half] of slabs) {
    if (delta === 0) {
      if (Math.abs(offset) > half) return false;
      continue;
    }
    const near = Math.min((-half - offset) / delta, (half - offset) / delta);
    const far = Math.max((-half - offset) / delta, (half - offset) / delta);
    enter = Math.max(enter, near);
    leave = Math.min(leave, far);
  }
  return enter <= leave;
}

/** Mean of the centres; the origin when there are none. */
export function centreOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), {
    x: 0,
    y: 0,
  });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
