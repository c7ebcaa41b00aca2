/** The bodies of a measure in printed order. */
import { useTranslation } from 'react-i18next';
import type { Bearer } from '../../bridge/contract.ts';
import { PlaceButton } from '../brief/place-button.tsx';
import { RoleCell } from '../brief/role-cell.tsx';
import { SheetTable } from '../brief/sheet-table.tsx';
import { ThingLink } from '../brief/thing-link.tsx';

export function BodyTable({ bodies }: { readonly bodies: readonly Bearer[] }) {
  const { t } = useTranslation();
  return (
    <SheetTable heads={[t('page.role'), t('measurePage.body')]}>
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
    </SheetTable>
  );
}
