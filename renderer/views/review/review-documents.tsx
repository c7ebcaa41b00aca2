/** Every document with how far it is looked through, imported ones first; a thousand are drawn as they come into sight. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReviewCounts, ReviewDocument } from '../../bridge/contract.ts';
import { ColumnLine } from '../../components/column-line.tsx';
import { walkRows } from '../../components/walk-rows.ts';
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
  const ground = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => ground.current,
    getItemKey: (index) => documents[index]?.id ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const at = documents.findIndex(({ id }) => id === shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is brought into sight, a scrolled list is left alone
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at]);
  return (
    <nav ref={ground} className="review-documents" aria-label={t('review.documents')} onKeyDown={walkRows}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const document = documents[index];
          if (document === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
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
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
