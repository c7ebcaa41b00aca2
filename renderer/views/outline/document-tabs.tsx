/** The documents of the workspace as tabs, a thousand as well as five: narrowed by words, drawn as they come into sight. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ListedDocument } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { MeasuredList } from '../../components/measured-list.tsx';
import { setOpenDocument } from '../../state/workspace/open-document.ts';
import { DocumentTab } from './document-tab.tsx';
import { FEW_DOCUMENTS, listedDocuments } from './listed-documents.ts';

const ROW_HEIGHT = 72;

interface Props {
  readonly documents: readonly ListedDocument[];
  readonly open: DocumentId | null;
}

export function DocumentTabs({ documents, open }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const shown = useMemo(() => listedDocuments(documents, words), [documents, words]);
  return (
    <div className="document-tabs">
      {documents.length > FEW_DOCUMENTS && (
        <FilterBar label={t('outline.filter')} ruled>
          <FilterText
            label={t('outline.filter')}
            placeholder={t('outline.filterHint')}
            value={words}
            change={setWords}
          />
          <span className="document-tabs__count">
            {t('outline.count', { shown: shown.length, total: documents.length })}
          </span>
        </FilterBar>
      )}
      <MeasuredList
        key={words}
        label={t('outline.documents')}
        rows={shown}
        keyOf={({ document }) => document.id}
        rowHeight={ROW_HEIGHT}
        at={shown.findIndex(({ document }) => document.id === open)}
      >
        {(summary) => (
          <DocumentTab
            summary={summary}
            open={summary.document.id === open}
            choose={() => setOpenDocument(summary.document.id)}
          />
        )}
      </MeasuredList>
    </div>
  );
}
