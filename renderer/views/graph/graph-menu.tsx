/** What can be done with the thing, the line or the empty ground under the hand. */
import { Dropdown, type MenuProps } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuRequest } from '../../canvas/graph-canvas.ts';
import { clear, collapse, currentGraph, edgesOf, hide } from '../../state/graph/index.ts';
import { showEvidence, startWith } from '../../state/navigation/index.ts';
import { askPaths } from '../../state/paths/index.ts';
import { wishView } from '../../state/viewport/index.ts';

type Items = NonNullable<MenuProps['items']>;

interface Props {
  readonly request: MenuRequest;
  readonly close: () => void;
}

function useItems({ node, edge }: MenuRequest): Items {
  const { t } = useTranslation();
  const graph = currentGraph();
  const duty = node ? edgesOf(graph, node).find((item) => item.role !== null) : undefined;
  const fit = { key: 'fit', label: t('graph.fit'), extra: 'F', onClick: () => wishView({ kind: 'fit' }) };
  const wipe = { key: 'clear', label: t('graph.clear'), onClick: clear };
  const line = edge && graph.edges.get(edge);
  if (line) {
    const open = () => showEvidence(line.id, line.target);
    return [{ key: 'evidence', label: t('menu.evidence'), onClick: open }, { type: 'divider' }, fit];
  }
  if (!node) return [fit, wipe];
  return [
    {
      key: 'expand',
      label: t('menu.expand'),
      extra: 'E',
      onClick: () => wishView({ kind: 'expand', id: node }),
    },
    { key: 'collapse', label: t('menu.collapse'), extra: 'C', onClick: () => collapse(node) },
    { key: 'restart', label: t('menu.restart'), extra: 'R', onClick: () => startWith(node) },
    {
      key: 'evidence',
      label: t('menu.evidence'),
      disabled: !duty,
      onClick: () => duty && showEvidence(duty.id, node),
    },
    { key: 'paths', label: t('paths.with'), onClick: () => askPaths([node]) },
    { type: 'divider' },
    { key: 'hide', label: t('menu.hide'), extra: 'H', onClick: () => hide(node) },
    fit,
  ];
}

export function GraphMenu({ request, close }: Props) {
  const items = useItems(request);
  const anchor = useRef<HTMLSpanElement>(null);
  // The menu takes the keyboard when it opens and gives it back to the canvas when it closes.
  useEffect(() => {
    const timer = setTimeout(() => {
      const first = document.querySelector('.graph-menu [role="menuitem"]');
      if (first instanceof HTMLElement) first.focus();
    }, 60);
    return () => {
      clearTimeout(timer);
      wishView({ kind: 'focus' });
    };
  }, []);
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      menu={{ items, className: 'graph-menu', onClick: close }}
      onOpenChange={(open) => !open && close()}
    >
      <span ref={anchor} className="graph-menu-anchor" style={{ left: request.x, top: request.y }} />
    </Dropdown>
  );
}
