/** Section tree of one document: virtualised, walked with the arrow keys. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { DocumentOutline } from '../../bridge/contract.ts';
import { goTo, startWith } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { OutlineLine } from './outline-line.tsx';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import './outline-tree.css';

const ROW_HEIGHT = 32;

function toggled(folded: ReadonlySet<EntityId>, id: EntityId): ReadonlySet<EntityId> {
  const next = new Set(folded);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Index the keys lead to; null when the key is not for the tree. */
function destination(key: string, at: number, rows: readonly OutlineRow[]): number | null {
  const row = rows[at];
  if (key === 'ArrowDown') return Math.min(rows.length - 1, at + 1);
  if (key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  if (key !== 'ArrowLeft' || !row || row.open) return null;
  const parent = rows.slice(0, at).findLastIndex((other) => other.depth < row.depth);
  return parent < 0 ? at : parent;
}

export function OutlineTree({ outline }: { readonly outline: DocumentOutline }) {
  const { t } = useTranslation();
  const selected = useSelection((state) => state.entity);
  const [folded, setFolded] = useState<ReadonlySet<EntityId>>(new Set());
  const [cursor, setCursor] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(outline, folded), [outline, folded]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const cursorId = rows[cursor]?.card.id;

  useEffect(() => {
    const index = rows.findIndex((row) => row.card.id === selected);
    if (index < 0) return;
    setCursor(index);
    virtual.scrollToIndex(index, { align: 'auto' });
  }, [selected, rows, virtual]);

  const onKey = (event: KeyboardEvent): void => {
    const row = rows[cursor];
    if (!row) return;
    const next = destination(event.key, cursor, rows);
    if (next !== null) {
      setCursor(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter') startWith(row.card.id);
    else if (event.key === ' ') goTo(row.card.id);
    else if (row.foldable && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (row.open === (event.key === 'ArrowLeft')) setFolded(toggled(folded, row.card.id));
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className="outline-tree"
      role="tree"
      tabIndex={0}
      aria-label={t('outline.tree')}
      aria-activedescendant={cursorId ? `outline-${cursorId}` : undefined}
      onKeyDown={onKey}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={row.card.id}
              ref={virtual.measureElement}
              data-index={item.index}
              role="presentation"
              className="outline-tree__slot"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <OutlineLine
                row={row}
                selected={row.card.id === selected}
                marked={item.index === cursor}
                toggle={() => setFolded(toggled(folded, row.card.id))}
              />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}
