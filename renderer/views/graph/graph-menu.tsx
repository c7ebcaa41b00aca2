/** What can be done with the thing, the line or the empty ground under the hand. */
import { Dropdown } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MenuRequest } from '../../canvas/graph-canvas.ts';
import { endKey } from '../../components/menu-pick.ts';
import { wishView } from '../../state/viewport/index.ts';
import { menuHeight, menuTop } from './menu-room.ts';
import { useMenuItems } from './work/menu-items.ts';

interface Props {
  readonly request: MenuRequest;
  readonly close: () => void;
}

/** What was picked may have asked for words already. */
const isTakenElsewhere = (): boolean =>
  document.activeElement?.matches('textarea, [role="dialog"] *') ?? false;

export function GraphMenu({ request, close }: Props) {
  const items = useMenuItems(request);
  const anchor = useRef<HTMLSpanElement>(null);
  const [top, setTop] = useState(request.y);
  const height = menuHeight(items);
  useLayoutEffect(() => {
    const stage = anchor.current?.offsetParent?.getBoundingClientRect();
    if (stage) setTop(menuTop(request.y, height, window.innerHeight - stage.top));
  }, [request, height]);
  // The menu takes the keyboard when it opens and gives it back to the canvas when it closes.
  useEffect(() => {
    const timer = setTimeout(() => {
      const first = document.querySelector('.graph-menu [role="menuitem"]');
      if (first instanceof HTMLElement) first.focus();
    }, 60);
    return () => {
      clearTimeout(timer);
      if (!isTakenElsewhere()) wishView({ kind: 'focus' });
    };
  }, []);
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      menu={{
        items,
        className: 'graph-menu',
        onClick: (pick) => {
          endKey(pick);
          close();
        },
      }}
      onOpenChange={(open) => !open && close()}
    >
      <span ref={anchor} className="graph-menu-anchor" style={{ left: request.x, top }} />
    </Dropdown>
  );
}
