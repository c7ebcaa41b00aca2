/** Initiatives, figures or places that a measure names, each with how it is put and where. */
import { useTranslation } from 'react-i18next';
import type { Hanging } from '../../bridge/contract.ts';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { useRelatedWords } from '../labels.ts';
import { PlaceButton } from './place-button.tsx';
import { SheetTable } from './sheet-table.tsx';
import { fullHeading } from './sheet-words.ts';
import { ThingLink } from './thing-link.tsx';

interface Props {
  /** Head of the first column. */
  readonly title: string;
  readonly rows: readonly Hanging[];
}

export function HangingTable({ title, rows }: Props) {
  const { t } = useTranslation();
  const words = useRelatedWords();
  return (
    <SheetTable heads={[title, t('brief.relation')]}>
      {rows.map((row) => (
        <tr key={row.statement}>
          <td>
            <ThingLink thing={row.thing} />
            <ConflictMarks of={row.thing.id} />
          </td>
          <td className="sheet-table__narrow">{words(row.relation)}</td>
          <td className="sheet-table__place">
            <PlaceButton place={row} name={fullHeading(row.thing)} />
          </td>
        </tr>
      ))}
    </SheetTable>
  );
}
