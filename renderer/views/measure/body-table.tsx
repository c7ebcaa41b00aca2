/** The bodies of a measure in printed order. */
import { useTranslation } from 'react-i18next';
import type { Bearer } from '../../bridge/contract.ts';
import { PlaceButton } from '../brief/place-button.tsx';
import { RoleCell } from '../brief/role-cell.tsx';
import { ThingLink } from '../brief/thing-link.tsx';

export function BodyTable({ bodies }: { readonly bodies: readonly Bearer[] }) {
  const { t } = useTranslation();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{t('page.role')}</th>
          <th scope="col">{t('measurePage.body')}</th>
          <th scope="col" className="sheet-table__place">
            {t('page.place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bodies.map((bearer) => (
          <tr key={bearer.statement}>
            <td className="sheet-table__narrow">
              <RoleCell role={bearer.role} confidence={bearer.confidence} />
            </td>
            <td>
              <ThingLink thing={bearer.body} />
              {bearer.body.kind === 'collective' && <span className="tag">{t('detail.collective')}</span>}
            </td>
            <td className="sheet-table__place">
              <PlaceButton place={bearer} name={bearer.body.name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
