/** Every document with how far it is looked through, imported ones first; a thousand are drawn as they come into sight. */
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReviewCounts, ReviewDocument } from '../../bridge/contract.ts';
import { ColumnLine } from '../../components/column-line.tsx';
import { MeasuredList } from '../../components/measured-list.tsx';
import { REVIEW_STATES } from '../../state/review/index.ts';
import { StateGlyph } from './state-glyph.tsx';

const ROW_HEIGHT = 78;

function totalOf(counts: ReviewCounts): number {
  return REVIEW_STATES.reduce((sum, state) => sum + counts[state], 0);
}

function Progress({ counts }: { readonly counts: ReviewCounts }) {
  const { t } = useTranslation();
  const total = totalOf(counts);
  const done = total - counts.open - counts.unread;
  return (
    <span
      className="review-progress"
      role="img"
      aria-label={t('review.progress', { done, total })}
      title={t('review.progress', { done, total })}
    >
      {(['accepted', 'changed', 'rejected'] as const).map((state) => (
        <span
          key={state}
          className={`review-progress__part review-progress__part--${state}`}
          style={{ width: `${total === 0 ? 0 : (counts[state] / total) * 100}%` }}
        />
      ))}
    </span>
  );
}

function Counts({ counts }: { readonly counts: ReviewCounts }) {
  const { t } = useTranslation();
  return (
    <span className="review-document__counts">
      {REVIEW_STATES.filter((state) => counts[state] > 0).map((state) => (
        <span key={state} title={t(`review.states.${state}`)}>
          <StateGlyph state={state} />
          <span className="visually-hidden">{t(`review.states.${state}`)}</span>
          {counts[state]}
        </span>
      ))}
    </span>
  );
}

interface Props {
  readonly documents: readonly ReviewDocument[];
  /** Null while something else than a document is shown. */
  readonly shown: DocumentId | null;
  readonly choose: (document: DocumentId) => void;
}

export function ReviewDocuments({ documents, shown, choose }: Props) {
  const { t } = useTranslation();
  return (
    <MeasuredList
      label={t('review.documents')}
      rows={documents}
      keyOf={({ id }) => id}
      rowHeight={ROW_HEIGHT}
      at={documents.findIndex(({ id }) => id === shown)}
    >
      {(document) => (
        <ColumnLine
          className="review-document"
          current={document.id === shown}
          choose={() => choose(document.id)}
        >
          <span className="review-document__title">{document.title || t('review.untitled')}</span>
          <span className="review-document__origin">
            {t(document.imported === null ? 'review.shipped' : 'review.imported')}
          </span>
          <Progress counts={document.counts} />
          <Counts counts={document.counts} />
        </ColumnLine>
      )}
    </MeasuredList>
  );
}
