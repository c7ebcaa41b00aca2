/** The outline as a flat list of visible rows, as a pure function of the answer and of what is folded. */

import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { DocumentOutline, EntityCard, OutlineSection } from '../../bridge/contract.ts';

export interface OutlineRow {
  readonly card: EntityCard;
  /** 1-based depth for the reader of the tree. */
  readonly depth: number;
  readonly foldable: boolean;
  readonly open: boolean;
  /** Named bodies of a measure. */
  readonly bodies: number;
  readonly isMeasure: boolean;
}

/** Levels as printed may skip (一、 then 1.); the depth counts the headings really above. */
function depths(sections: readonly OutlineSection[]): number[] {
  const above: number[] = [];
  return sections.map(({ level }) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length;
  });
}

export function outlineRows(outline: DocumentOutline, folded: ReadonlySet<EntityId>): OutlineRow[] {
  const depth = depths(outline.sections);
  const rows: OutlineRow[] = [];
  let hiddenBelow = Number.POSITIVE_INFINITY;
  outline.sections.forEach((section, index) => {
    const own = depth[index] ?? 1;
    if (own > hiddenBelow) return;
    const foldable = (depth[index + 1] ?? 0) > own;
    const open = foldable && !folded.has(section.card.id);
    hiddenBelow = foldable && !open ? own : Number.POSITIVE_INFINITY;
    const { card, isMeasure, bodies } = section;
    rows.push({ card, depth: own, foldable, open, bodies: bodies.length, isMeasure });
  });
  return rows;
}
