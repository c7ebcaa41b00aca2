/** The ruled table of a sheet: heads of its columns, the place of evidence always last. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Heads of all columns but the last. */
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

export function SheetTable({ heads, children }: Props) {
  const { t } = useTranslation();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col" className="sheet-table__place">
            {t('page.place')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
