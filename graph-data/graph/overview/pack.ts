/** The groups as discs beside each other: joined ones near, none on top of another, wider than high like a screen. */

export interface Disc {
  x: number;
  y: number;
  readonly radius: number;
}

/** Room between discs. */
const SPACE = 60;
const TURNS = 400;
/** How strongly joined discs and the middle pull in the first turn; it fades to nothing. */
const [PULL, CENTRE] = [0.06, 0.04];
/** Screens are wider than high: the middle pulls down and up more than across. */
const FLAT = 1.8;

export interface Tie {
  readonly source: number;
  readonly target: number;
  /** 0 to 1. */
  readonly strength: number;
}

function draw(discs: readonly Disc[], ties: readonly Tie[], heat: number): void {
  for (const { source, target, strength } of ties) {
    const [a, b] = [discs[source], discs[target]];
    if (a === undefined || b === undefined) continue;
    const by = PULL * strength * heat;
    const [dx, dy] = [(b.x - a.x) * by, (b.y - a.y) * by];
    a.x += dx;
    a.y += dy;
    b.x -= dx;
    b.y -= dy;
  }
  for (const disc of discs) {
    disc.x -= disc.x * CENTRE * heat;
    disc.y -= disc.y * CENTRE * FLAT * heat;
  }
}

function part(a: Disc, b: Disc): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy);
  const missing = a.radius + b.radius + SPACE - apart;
  if (missing <= 0) return;
  const [ux, uy] = apart === 0 ? [1, 0] : [dx / apart, dy / apart];
  // The smaller gives way.
  const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
  a.x -= ux * missing * share;
  a.y -= uy * missing * share;
  b.x += ux * missing * (1 - share);
  b.y += uy * missing * (1 - share);
}

/** Moves the discs in place. */
export function pack(discs: readonly Disc[], ties: readonly Tie[]): void {
  for (let turn = 0; turn < TURNS; turn += 1) {
    draw(discs, ties, 1 - turn / TURNS);
    for (const [at, disc] of discs.entries()) for (const other of discs.slice(at + 1)) part(disc, other);
  }
}
