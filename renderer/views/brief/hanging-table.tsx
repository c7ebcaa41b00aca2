/** Initiatives, figures or places that measures name, each with how it is put and where. */
import { useTranslation } from 'react-i18next';
import type { Hanging } from '../../bridge/contract.ts';
import { useRelatedWords } from '../labels.ts';
import { PlaceButton } from './place-button.tsx';
import { fullHeading } from './sheet-words.ts';
import { ThingLink } from './thing-link.tsx';

interface Props {
  /** Head of the first column. */
  readonly title: string;
  readonly rows: readonly Hanging[];
  /** Names the measure of each row; left out on the page of one measure. */
  readonly withMeasure: boolean;
}

export function HangingTable({ title, rows, withMeasure }: Props) {
  const { t } = useTranslation();
  const words = useRelatedWords();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('brief.relation')}</th>
          {withMeasure && <th scope="col">{t('page.measure')}</th>}
          <th scope="col" className="sheet-table__place">
            {t('page.place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.statement}>
            <td>
              <ThingLink thing={row.thing} />
            </td>
            <td className="sheet-table__narrow">{words(row.relation)}</td>
            {withMeasure && (
              <td>
                <ThingLink thing={row.measure} />
              </td>
            )}
            <td className="sheet-table__place">
              <PlaceButton place={row} name={fullHeading(row.thing)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
