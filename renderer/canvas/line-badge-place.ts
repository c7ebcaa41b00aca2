/** Where a badge stands on a line: beyond its mark, at the end where fewer lines meet, so that it is nobody else's. */
import type { EdgeSingular } from 'cytoscape';
import type { Box, Point, Size } from '../state/layout/geometry.ts';
import { curveThrough } from './streets/clearance.ts';
import { freeOffset, MARK, pointAt } from './streets/mark-place.ts';

/** Between the mark, or the end of a line without one, and the badge. */
const GAP = 4;

/** The line as it is drawn, from its source to its target. */
function pointsOf(edge: EdgeSingular): readonly Point[] {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  // Cytoscape knows bends of the one kind or of the other, and gives nothing for the other.
  const corners: Point[] | undefined = edge.segmentPoints();
  const bends: Point[] | undefined = edge.controlPoints();
  return corners ? [start, ...corners, end] : curveThrough(start, bends ?? [], end);
}

/** How far from the end of the line the middle of the badge is at least. */
function firstOffset(edge: EdgeSingular, { width }: Size): number {
  const hasMark = edge.data('role') !== 'structure' && !edge.hasClass('markless');
  return (hasMark ? edge.data('markOffset') + MARK.width / 2 : 0) + GAP + width / 2;
}

/** The middle of the line where every other place lies under a card. */
export function badgePlace(edge: EdgeSingular, badge: Size, boxes: readonly Box[]): Point {
  const points = pointsOf(edge);
  const way = edge.source().degree(false) < edge.target().degree(false) ? points : [...points].reverse();
  const offset = freeOffset(way, boxes, badge, firstOffset(edge, badge));
  return (offset === null ? null : pointAt(way, offset)) ?? edge.midpoint();
}
