/** What hangs on the measures of a body, measure by measure, close together: a page holds it. */
import { useTranslation } from 'react-i18next';
import type { Hanging } from '../../bridge/contract.ts';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { useRelatedWords } from '../labels.ts';
import { PlaceButton } from './place-button.tsx';
import { fullHeading } from './sheet-words.ts';
import { ThingLink } from './thing-link.tsx';

function Item({ row }: { readonly row: Hanging }) {
  const words = useRelatedWords();
  return (
    <li>
      <ThingLink thing={row.thing} />
      <ConflictMarks of={row.thing.id} />
      <span className="sheet__quiet">{words(row.relation)}</span>
      <PlaceButton place={row} name={fullHeading(row.thing)} />
    </li>
  );
}

/** The rows of each measure, in the order of the measures. */
function byMeasure(rows: readonly Hanging[]): readonly (readonly Hanging[])[] {
  const measures = [...new Set(rows.map(({ measure }) => measure.id))];
  return measures.map((id) => rows.filter(({ measure }) => measure.id === id));
}

export function HangingList({ title, rows }: { readonly title: string; readonly rows: readonly Hanging[] }) {
  const { t } = useTranslation();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('page.measure')}</th>
          <th scope="col">{title}</th>
        </tr>
      </thead>
      <tbody>
        {byMeasure(rows).map((own) => (
          <tr key={own[0]?.measure.id} className="hanging-list-row">
            <td className="hanging-list__measure">{own[0] && <ThingLink thing={own[0].measure} />}</td>
            <td>
              <ul className="hanging-list">
                {own.map((row) => (
                  <Item key={row.statement} row={row} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
