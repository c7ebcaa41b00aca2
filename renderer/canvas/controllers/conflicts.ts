/** 数据冲突 at the corner of a figure, an indicator or a thread in conflict, with its state in words; a press opens both passages. */
import type { Core } from 'cytoscape';
import { conflictState } from '../../../graph-data/graph/figures/index.ts';
import type { ConflictMark } from '../../bridge/contract.ts';
import { conflictsOf, useConflicts } from '../../state/conflicts/index.ts';
import { inFocus, useFocus } from '../../state/focus/index.ts';
import { shownGraph, useGraph } from '../../state/graph/index.ts';
import { openEvidence } from '../../state/selection/index.ts';
import { badgeLayer } from '../badge-layer.ts';

export interface ConflictBadgeOptions {
  /** The words on a badge and those under the hand, in the user's language. */
  readonly words: (marks: readonly ConflictMark[]) => { readonly label: string; readonly title: string };
  /** Says when words have become others; returns how to stop listening. */
  readonly onOtherWords: (again: () => void) => () => void;
}

/** From afar a badge keeps the size at which it can be read: few things are in conflict. */
const READABLE_ZOOM = 0.9;

function createBadge(
  id: string,
  marks: readonly ConflictMark[],
  { words }: ConflictBadgeOptions,
): HTMLButtonElement {
  const { label, title } = words(marks);
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.className = `conflict-mark conflict-mark--${conflictState(marks)}`;
  badge.textContent = label;
  badge.title = title;
  badge.dataset['node'] = id;
  const statement = (marks.find(({ resolved }) => resolved === null) ?? marks[0])?.statement;
  if (statement !== undefined) badge.addEventListener('click', () => openEvidence(statement));
  return badge;
}

export function bindConflicts(cy: Core, container: HTMLElement, options: ConflictBadgeOptions): () => void {
  const layer = badgeLayer(cy, container, {
    className: 'graph-badges--conflicts',
    corner: 'top left',
    onView: (element, zoom) =>
      element.style.setProperty('--badge-scale', String(Math.max(1, READABLE_ZOOM / zoom))),
  });
  const draw = (): void => {
    const shown = shownGraph();
    const near = inFocus(shown, useFocus.getState().focus) ?? shown.nodes;
    const badges = [...shown.nodes.keys()].flatMap((id) => {
      const marks = conflictsOf(id);
      return marks.length > 0 && near.has(id) ? [createBadge(id, marks, options)] : [];
    });
    layer.show(badges);
  };
  draw();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
    useConflicts.subscribe(draw),
    options.onOtherWords(draw),
  ];
  return () => {
    for (const stop of stops) stop();
    layer.remove();
  };
}
