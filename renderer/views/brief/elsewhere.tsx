/** Where a body is named beside its duties: as issuer, as addressee, as member of a group. */
import { useTranslation } from 'react-i18next';
import type { Mention } from '../../bridge/contract.ts';
import { useClaimWords } from '../labels.ts';
import { PlaceButton } from './place-button.tsx';
import { SheetTable } from './sheet-table.tsx';
import { fullHeading } from './sheet-words.ts';
import { ThingLink } from './thing-link.tsx';

export function Elsewhere({ mentions }: { readonly mentions: readonly Mention[] }) {
  const { t } = useTranslation();
  const words = useClaimWords();
  return (
    <SheetTable heads={[t('brief.relation'), t('page.document')]}>
      {mentions.map((mention) => (
        <tr key={mention.statement}>
          <td className="sheet-table__narrow">{words(mention.relation, 'target')}</td>
          <td>
            <ThingLink thing={mention.where} />
          </td>
          <td className="sheet-table__place">
            <PlaceButton place={mention} name={fullHeading(mention.where)} />
          </td>
        </tr>
      ))}
    </SheetTable>
  );
}
