/** A list whose rows differ in height, drawn as they come into sight; another chosen row is brought there, a scrolled list is left alone. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { walkRows } from './walk-rows.ts';
import './measured-list.css';

/** Rows beyond both edges, so that an arrow key always finds its next name. */
const OVERSCAN = 6;

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Pixels of a usual row, until it is measured. */
  readonly rowHeight: number;
  /** The row that is chosen; -1 for none. */
  readonly at: number;
  readonly children: (row: Row) => ReactNode;
}

export function MeasuredList<Row>({ label, rows, keyOf, rowHeight, at, children }: Props<Row>) {
  const ground = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => ground.current,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that grows or is scrolled is left alone
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at]);
  return (
    <nav ref={ground} className="measured-list" aria-label={label} onKeyDown={walkRows}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
