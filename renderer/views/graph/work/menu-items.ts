/** What the menu of the picture offers: for a thing, a line, everything that is marked, the ground. */
import type { MenuProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EntityId, StatementId } from '../../../../graph-data/model/ids.ts';
import type { MenuRequest } from '../../../canvas/graph-canvas.ts';
import { arrange } from '../../../state/arranging/index.ts';
import { DEPTHS, focusOn, leaveFocus, useFocus } from '../../../state/focus/index.ts';
import {
  allPinned,
  clear,
  collapse,
  currentGraph,
  hide,
  hideOthers,
  startAmong,
  toggleLock,
  togglePins,
} from '../../../state/graph/index.ts';
import { LAYOUTS } from '../../../state/layout/arrangements/names.ts';
import {
  addMarks,
  clearMarks,
  growMarks,
  invertMarks,
  markAll,
  marked,
  toggleOnly,
} from '../../../state/marks/index.ts';
import { canBeMerged, canBeNamed, openNames } from '../../../state/naming/index.ts';
import { goTo, startWith } from '../../../state/navigation/index.ts';
import { askPaths, MOST_ENDS } from '../../../state/paths/index.ts';
import { wishView } from '../../../state/viewport/index.ts';
import { claimOf, showEvidenceOf, showEvidenceOfLine } from '../../../state/work-keys/index.ts';
import { item } from './menu-item.ts';
import { saidItems } from './said-items.ts';

type Items = NonNullable<MenuProps['items']>;

const RULE = { type: 'divider' } as const;

function groundItems(t: TFunction): Items {
  const { locked } = currentGraph();
  return [
    item('markAll', t('work.markAll'), markAll, 'Ctrl+A'),
    item('invert', t('work.invert'), invertMarks, 'I'),
    item('lasso', t('work.lasso'), () => wishView({ kind: 'lasso' }), 'Alt'),
    RULE,
    item('lock', t(locked ? 'work.unlock' : 'work.lock'), toggleLock, 'L'),
    {
      key: 'arrange',
      label: t('layouts.choose'),
      disabled: locked,
      children: LAYOUTS.map((layout) => item(layout, t(`layouts.${layout}`), () => arrange(layout))),
    },
    item('fit', t('graph.fit'), () => wishView({ kind: 'fit' }), 'F'),
    item('clear', t('graph.clear'), clear),
  ];
}

const picture = (t: TFunction): Items => [
  RULE,
  { key: 'picture', label: t('work.picture'), children: groundItems(t) },
];

function focusItems(t: TFunction, ids: readonly EntityId[]): Items {
  const depths = DEPTHS.map((depth) =>
    item(`focus-${depth}`, t('work.steps', { count: depth }), () => focusOn(ids, depth), String(depth)),
  );
  const leave = useFocus.getState().focus ? [item('leave', t('work.leave'), leaveFocus, '0')] : [];
  return [{ key: 'focus', label: t('work.focus'), children: [...depths, ...leave] }];
}

const pinItem = (t: TFunction, ids: readonly EntityId[]) =>
  item('pin', t(allPinned(currentGraph(), ids) ? 'work.unpin' : 'work.pin'), () => togglePins(ids), 'P');

function thingItems(t: TFunction, node: EntityId): Items {
  const claim = claimOf(node);
  return [
    item('expand', t('menu.expand'), () => wishView({ kind: 'expand', id: node }), 'E'),
    item('collapse', t('menu.collapse'), () => collapse(node), 'C'),
    item('restart', t('menu.restart'), () => startWith(node), 'R'),
    item('evidence', t('menu.evidence'), () => showEvidenceOf(node), 'V', claim === null),
    item('paths', t('paths.with'), () => askPaths([node])),
    item('names', t('names.open'), () => openNames([node]), 'F2', !canBeNamed(node)),
    ...saidItems(t, { subject: { kind: 'thing', id: node }, claim, show: () => goTo(node) }),
    RULE,
    item(
      'mark',
      t(marked().has(node) ? 'work.unmark' : 'work.mark'),
      () => toggleOnly(node),
      t('keys.space'),
    ),
    item('grow', t('work.grow'), () => growMarks(new Set([node])), 'G'),
    ...focusItems(t, [node]),
    pinItem(t, [node]),
    RULE,
    item('hide', t('menu.hide'), () => hide([node]), 'H'),
    item('hideOthers', t('work.keepOnly'), () => hideOthers([node]), 'Shift+H'),
    ...picture(t),
  ];
}

function groupItems(t: TFunction): Items {
  const ids = [...marked()];
  return [
    { type: 'group', key: 'marked', label: t('work.marked', { count: ids.length }) },
    item('start', t('work.start'), () => startAmong(ids)),
    item('paths', t('work.paths'), () => askPaths(ids), 'Ctrl+L', ids.length > MOST_ENDS),
    item('merge', t('names.mergeMarked'), () => openNames(ids), 'F2', !canBeMerged(ids)),
    item('grow', t('work.grow'), () => growMarks(), 'G'),
    ...focusItems(t, ids),
    pinItem(t, ids),
    RULE,
    item('hide', t('menu.hide'), () => hide(ids), 'H'),
    item('hideOthers', t('work.hideOthers'), () => hideOthers(ids), 'Shift+H'),
    item('none', t('work.clear'), clearMarks, 'Esc'),
    ...picture(t),
  ];
}

function lineItems(t: TFunction, edge: StatementId): Items {
  const { nodes, edges } = currentGraph();
  const line = edges.get(edge);
  if (!line) return groundItems(t);
  const ends = [line.source, line.target];
  const show = (): void => showEvidenceOfLine(line.id, line.target);
  return [
    item('evidence', t('menu.evidence'), show),
    ...saidItems(t, { subject: { kind: 'claim', id: line.id }, claim: line.id, show }),
    RULE,
    ...ends.map((end, index) =>
      item(`end-${index}`, t('work.goTo', { name: nodes.get(end)?.card.name ?? '' }), () => goTo(end)),
    ),
    item('markBoth', t('work.markBoth'), () => addMarks(ends)),
    ...focusItems(t, ends),
    ...picture(t),
  ];
}

export function useMenuItems({ node, edge, group }: MenuRequest): Items {
  const { t } = useTranslation();
  if (group) return groupItems(t);
  if (edge) return lineItems(t, edge);
  return node ? thingItems(t, node) : groundItems(t);
}
