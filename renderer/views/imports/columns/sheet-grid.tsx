/** The first rows of a sheet with their own cells, and above each column what it holds and why that is proposed. */
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ColumnMeaning, ColumnSheet, SheetColumn } from '../../../bridge/contract.ts';
import { MEANINGS } from '../../../state/imports/columns.ts';

interface Props {
  readonly sheet: ColumnSheet;
  readonly meanings: readonly ColumnMeaning[];
  readonly choose: (column: number, meaning: ColumnMeaning) => void;
}

interface ColumnProps {
  readonly column: SheetColumn;
  /** From 1. */
  readonly place: number;
  readonly meaning: ColumnMeaning;
  readonly choose: (meaning: ColumnMeaning) => void;
}

function ColumnChoice({ column, place, meaning, choose }: ColumnProps) {
  const { t } = useTranslation();
  const name = column.title === '' ? t('columns.untitled', { place }) : column.title;
  const reason = meaning === column.meaning ? column.reason : 'chosen';
  return (
    <th scope="col" data-meaning={meaning}>
      <Select<ColumnMeaning>
        className="sheet-grid__meaning"
        popupMatchSelectWidth={false}
        aria-label={t('columns.of', { name })}
        value={meaning}
        options={MEANINGS.map((value) => ({ value, label: t(`columns.meanings.${value}`) }))}
        onChange={choose}
      />
      <small className="sheet-grid__reason">{t(`columns.reasons.${reason}`)}</small>
    </th>
  );
}

function rowClass(number: number, head: number): string {
  if (number === head) return 'sheet-grid__head';
  return number < head ? 'sheet-grid__above' : '';
}

export function SheetGrid({ sheet: { rows, row, columns, total }, meanings, choose }: Props) {
  const { t } = useTranslation();
  const last = rows.at(-1)?.number ?? 0;
  return (
    <section className="sheet-grid" aria-label={t('columns.grid')}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="sheet-grid__corner">
              <span className="visually-hidden">{t('columns.rowNumber')}</span>
            </th>
            {columns.map((column, index) => (
              <ColumnChoice
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; titles repeat and may be empty
                key={index}
                column={column}
                place={index + 1}
                meaning={meanings[index] ?? 'note'}
                choose={(meaning) => choose(index, meaning)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, cells }) => (
            <tr key={number} className={rowClass(number, row)}>
              <th scope="row">{number}</th>
              {columns.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={index} data-meaning={meanings[index]} title={cells[index]}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length && <p className="sheet-grid__rest">{t('columns.rest', { row: last, total })}</p>}
    </section>
  );
}
