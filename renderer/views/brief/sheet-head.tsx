/** The head of a sheet: 密级, title, what is named in full, and when it was made from how many documents. */
import { useTranslation } from 'react-i18next';
import { useToday } from './sheet-words.ts';

interface Props {
  /** 密级 as printed; null when no source shows one. */
  readonly mark: string | null;
  readonly title: string;
  readonly name: string | null;
  /** Number of documents drawn on; left out where the page names its one document. */
  readonly sources?: number;
}

export function SheetHead({ mark, title, name, sources }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const made = [
    sources !== undefined && t('page.drawnFrom', { count: sources }),
    mark === null && t('page.noMark'),
    t('page.made', { date: today }),
  ];
  return (
    <header>
      {mark !== null && <p className="sheet__mark">{mark}</p>}
      <h3 className="sheet__title">{title}</h3>
      {name !== null && <p className="sheet__below">{name}</p>}
      <p className="sheet__below sheet__quiet">{made.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
