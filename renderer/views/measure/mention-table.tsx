/** What other documents say of the same initiatives and indicators, oldest first. */
import { useTranslation } from 'react-i18next';
import type { LaterMention } from '../../bridge/contract.ts';
import { PlaceButton } from '../brief/place-button.tsx';
import { SheetTable } from '../brief/sheet-table.tsx';
import { titleOf } from '../brief/sheet-words.ts';
import { ThingLink } from '../brief/thing-link.tsx';
import { useRelatedWords } from '../labels.ts';

function Row({ mention }: { readonly mention: LaterMention }) {
  const { t } = useTranslation();
  const words = useRelatedWords();
  const { document, since, relation, thing } = mention;
  return (
    <tr>
      <td className="sheet-table__narrow">
        {document?.date ?? t('page.undated')}
        <span className="mention__since">{t(`measurePage.since.${since}`)}</span>
      </td>
      <td>{document && titleOf(document)}</td>
      <td>
        <span className="sheet__quiet">{words(relation)}</span> <ThingLink thing={thing} />
      </td>
      <td className="sheet-table__place">
        <PlaceButton place={mention} name={thing.name} />
      </td>
    </tr>
  );
}

export function MentionTable({ mentions }: { readonly mentions: readonly LaterMention[] }) {
  const { t } = useTranslation();
  return (
    <SheetTable heads={[t('page.date'), t('page.document'), t('brief.relation')]}>
      {mentions.map((mention) => (
        <Row key={mention.statement} mention={mention} />
      ))}
    </SheetTable>
  );
}
