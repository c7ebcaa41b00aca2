/** Grid: one block for each kind, in the order of the ontology; inside it by printed number, then by name. */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { PlacedNode } from '../../graph/types.ts';
import { kindsInOrder } from '../../ontology/index.ts';
import type { Point, Size } from '../geometry.ts';
import { nodeFace } from '../node-face.ts';
import { printedNumber } from '../reading-order.ts';
import { setInBlock, setInRows } from './blocks.ts';
import type { Arrange, Places } from './types.ts';

/** Room between the blocks of two kinds. */
const GAP = 90;

const collator = new Intl.Collator('zh-CN');

function inOrder(a: PlacedNode, b: PlacedNode): number {
  const byNumber = printedNumber(a.card.number) - printedNumber(b.card.number);
  return byNumber || collator.compare(a.card.name, b.card.name) || (a.card.id < b.card.id ? -1 : 1);
}

interface Plan extends Size {
  readonly places: Places;
}

/** The groups as blocks in rows, both as near to a shape as blocks allow. */
function planOf(groups: readonly (readonly PlacedNode[])[], shape: number): Plan {
  const blocks = groups.map((group) =>
    setInBlock(
      group.map(({ card }) => nodeFace(card)),
      shape,
    ),
  );
  const corners = setInRows(blocks, GAP, shape);
  const places = new Map<EntityId, Point>();
  groups.forEach((group, at) => {
    const [centre, block] = [corners[at], blocks[at]];
    group.forEach(({ card }, index) => {
      const inside = block?.centres[index];
      if (centre && inside) places.set(card.id, { x: centre.x + inside.x, y: centre.y + inside.y });
    });
  });
  const reach = (side: 'width' | 'height', axis: 'x' | 'y'): number =>
    Math.max(...blocks.map((block, at) => (corners[at]?.[axis] ?? 0) + block[side] / 2));
  return { places, width: reach('width', 'x'), height: reach('height', 'y') };
}

/** A few large blocks seldom come out in the shape that was asked for: of these, the one is taken that fits best. */
const TRIED = [1, 0.5, 0.7, 1.4, 2];

export const grid: Arrange = ({ nodes }, _focus, shape) => {
  const all = [...nodes.values()];
  const kinds = kindsInOrder(all.map(({ card }) => card.kind));
  const groups = kinds.map((kind) => all.filter(({ card }) => card.kind === kind).sort(inOrder));
  const plans = TRIED.map((part) => planOf(groups, shape * part));
  const reduction = ({ width, height }: Plan): number => Math.max(width / shape, height);
  return plans.reduce((best, plan) => (reduction(plan) < reduction(best) ? plan : best)).places;
};
