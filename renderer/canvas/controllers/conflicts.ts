/** 数据冲突 at the corner of a figure, an indicator or a thread in conflict, with its state in words; a press opens both passages. */
import type { Core } from 'cytoscape';
import { conflictState } from '../../../graph-data/graph/figures/index.ts';
import type { ConflictMark } from '../../bridge/contract.ts';
import { conflictsOf, useConflicts } from '../../state/conflicts/index.ts';
import { openEvidence } from '../../state/selection/index.ts';
import { badgeButton, bindBadgeLayer } from '../badge-layer.ts';
import { atCorner } from '../badge-places.ts';

export interface ConflictBadgeOptions {
  /** The words on a badge and those under the hand, in the user's language. */
  readonly words: (marks: readonly ConflictMark[]) => { readonly label: string; readonly title: string };
  /** Says when words have become others; returns how to stop listening. */
  readonly onOtherWords: (again: () => void) => () => void;
}

/** From afar a badge keeps the size at which it can be read: few things are in conflict. */
const READABLE_ZOOM = 0.9;

function createBadge(marks: readonly ConflictMark[], { words }: ConflictBadgeOptions): HTMLButtonElement {
  const { label, title } = words(marks);
  const badge = badgeButton(`conflict-mark conflict-mark--${conflictState(marks)}`, label, title);
  const statement = (marks.find(({ resolved }) => resolved === null) ?? marks[0])?.statement;
  if (statement !== undefined) badge.addEventListener('click', () => openEvidence(statement));
  return badge;
}

export function bindConflicts(cy: Core, container: HTMLElement, options: ConflictBadgeOptions): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--conflicts',
    places: atCorner('top left'),
    onView: (layer, zoom) =>
      layer.style.setProperty('--badge-scale', String(Math.max(1, READABLE_ZOOM / zoom))),
    badges: () => (id) => {
      const marks = conflictsOf(id);
      return marks.length > 0 ? createBadge(marks, options) : null;
    },
    follow: [useConflicts.subscribe, options.onOtherWords],
  });
}
