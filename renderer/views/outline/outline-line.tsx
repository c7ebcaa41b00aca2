/** One heading of the outline. Keys are handled by the tree; the mouse is handled here. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { goTo, startWith } from '../../state/navigation/index.ts';
import type { OutlineRow } from './outline-rows.ts';

interface Props {
  readonly row: OutlineRow;
  readonly selected: boolean;
  readonly marked: boolean;
  readonly toggle: () => void;
}

export function OutlineLine({ row, selected, marked, toggle }: Props) {
  const { t } = useTranslation();
  const { card } = row;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree holds the focus and marks the item as active descendant
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      id={`outline-${card.id}`}
      role="treeitem"
      aria-level={row.depth}
      aria-selected={selected}
      aria-expanded={row.foldable ? row.open : undefined}
      className={`outline-line${row.isMeasure ? ' outline-line--measure' : ''}${marked ? ' outline-line--marked' : ''}`}
      style={{ paddingLeft: 8 + (row.depth - 1) * 14 }}
      onClick={(event) => {
        const onFold = event.target instanceof Element && event.target.closest('.outline-line__fold');
        if (row.foldable && onFold) toggle();
        else goTo(card.id);
      }}
      onDoubleClick={() => startWith(card.id)}
    >
      <span className={`outline-line__fold${row.open ? ' outline-line__fold--open' : ''}`}>
        {row.foldable && <Icon name="chevron" size={12} />}
      </span>
      <span className="outline-line__heading">
        <span className="outline-line__number">{card.number}</span>
        {card.name}
      </span>
      {row.isMeasure && (
        <span className="outline-line__count" title={t('outline.bodies', { count: row.bodies })}>
          {row.bodies === 0 ? t('outline.nobody') : row.bodies}
        </span>
      )}
    </div>
  );
}
