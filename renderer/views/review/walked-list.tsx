/** A list of thousands: rows are drawn as they come into sight, and the keys stay on the list and lead its cursor. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import './walked-list.css';

const OVERSCAN = 12;

interface Props<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  readonly label: string;
  /** Pixels; every row has the same. */
  readonly rowHeight: number;
  readonly rowClass: (item: Item) => string;
  readonly at: number;
  readonly moveTo: (index: number) => void;
  readonly children: (item: Item) => ReactNode;
}

const rowId = (id: string): string => `walked-${id}`;

export function WalkedList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, label, rowHeight, rowClass, at, moveTo, children } = props;
  const ground = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => ground.current,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  const marked = items[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor that moved is brought into sight, a scrolled list is left alone
  useEffect(() => {
    if (marked) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, marked?.id]);
  // The keys work from the first look on; what is being typed is left alone.
  useEffect(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement)) ground.current?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the view hears the keys; a click only moves the cursor they move
    <div
      ref={ground}
      className="walked-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={marked ? rowId(marked.id) : undefined}
      onClick={(event) => {
        const row =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
        if (row) moveTo(Number(row.dataset['index']));
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key, size }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              id={rowId(item.id)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-index={index}
              className={rowClass(item)}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {children(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
