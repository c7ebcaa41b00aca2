/** Every figure in one row: sorted by its heads, walked with the arrow keys, Enter opens its place. Only what is seen is drawn. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureRow, FiguresModel } from '../../bridge/contract.ts';
import type { FigureSort, FiguresSettings } from '../../state/figures/index.ts';
import { showEvidence } from '../../state/navigation/index.ts';
import { FigureCells } from './figure-cells.tsx';

const ROW_HEIGHT = 32;
const OVERSCAN = 10;

interface Props {
  readonly model: FiguresModel;
  readonly rows: readonly FigureRow[];
  readonly settings: FiguresSettings;
  readonly sortBy: (sort: FigureSort) => void;
}

/** Columns, and what a click on their heads sorts by. */
const HEADS: readonly (readonly [
  name: 'indicator' | 'value' | 'nature' | 'period' | 'scope' | 'document',
  sort: FigureSort,
])[] = [
  ['indicator', 'indicator'],
  ['value', 'amount'],
  ['nature', 'nature'],
  ['period', 'year'],
  ['scope', 'scope'],
  ['document', 'document'],
];

function Heads({ settings: { sort, descending }, sortBy }: Pick<Props, 'settings' | 'sortBy'>) {
  const { t } = useTranslation();
  return (
    <tr>
      {HEADS.map(([name, by]) => (
        <th
          key={name}
          scope="col"
          className={`figure-table__${name}`}
          aria-sort={sort === by ? (descending ? 'descending' : 'ascending') : undefined}
        >
          <button type="button" className="figure-table__sort" onClick={() => sortBy(by)}>
            {t(`figures.${name}`)}
            <span aria-hidden="true">{sort === by && (descending ? ' ↓' : ' ↑')}</span>
          </button>
        </th>
      ))}
    </tr>
  );
}

/** Keeps the place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr>
      <td colSpan={HEADS.length} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };

export function FigureTable({ model, rows, settings, sortBy }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const papers = useMemo(() => new Map(model.documents.map((paper) => [paper.id, paper])), [model]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // The head stays above the rows.
    scrollPaddingStart: ROW_HEIGHT,
  });
  const at = Math.min(cursor, rows.length - 1);
  const moveTo = (index: number): void => {
    setCursor(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-at="${index}"]`)?.focus(),
    );
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    const row = rows[at];
    if (!(target instanceof HTMLElement) || target.dataset['at'] === undefined || row === undefined) return;
    const ends: Readonly<Record<string, number>> = { Home: 0, End: rows.length - 1 };
    const next = ends[event.key] ?? at + (STEPS[event.key] ?? 0);
    if (event.key === 'Enter' || event.key === ' ') showEvidence(row.statement, row.id);
    else if (next !== at) moveTo(Math.max(0, Math.min(rows.length - 1, next)));
    else return;
    event.preventDefault();
  };
  const items = virtual.getVirtualItems();
  return (
    <div ref={scroller} className="follow__scroll">
      <table
        className="figure-table"
        aria-label={t('figures.table')}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKey}
      >
        <thead>
          <Heads settings={settings} sortBy={sortBy} />
        </thead>
        <tbody>
          <Gap height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <FigureCells
                  key={row.id}
                  row={row}
                  index={index}
                  paper={papers.get(row.document)}
                  isCursor={index === at}
                  take={() => setCursor(index)}
                />
              )
            );
          })}
          <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}
