/** Grid: one block for each kind, in the order of the ontology; inside it by printed number, then by name. */

import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { PlacedNode } from '../../graph/types.ts';
import { kindsInOrder } from '../../ontology/index.ts';
import type { Point } from '../geometry.ts';
import { nodeFace } from '../node-face.ts';
import { printedNumber } from '../reading-order.ts';
import { setInBlock, setInRows } from './blocks.ts';
import type { Arrange } from './types.ts';

/** Room between the blocks of two kinds. */
const GAP = 90;

const collator = new Intl.Collator('zh-CN');

function inOrder(a: PlacedNode, b: PlacedNode): number {
  const byNumber = printedNumber(a.card.number) - printedNumber(b.card.number);
  return byNumber || collator.compare(a.card.name, b.card.name) || (a.card.id < b.card.id ? -1 : 1);
}

export const grid: Arrange = ({ nodes }) => {
  const all = [...nodes.values()];
  const kinds = kindsInOrder(all.map(({ card }) => card.kind));
  const groups = kinds.map((kind) => all.filter(({ card }) => card.kind === kind).sort(inOrder));
  const blocks = groups.map((group) => setInBlock(group.map(({ card }) => nodeFace(card))));
  const corners = setInRows(blocks, GAP);
  const places = new Map<EntityId, Point>();
  groups.forEach((group, at) => {
    const [centre, block] = [corners[at], blocks[at]];
    group.forEach(({ card }, index) => {
      const inside = block?.centres[index];
      if (centre && inside) places.set(card.id, { x: centre.x + inside.x, y: centre.y + inside.y });
    });
  });
  return places;
};
