/** The queue of one document beside the item under the cursor, by keyboard alone if one likes. */
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { ReviewDocument } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { useViewParameters } from '../../state/navigation/index.ts';
import { besideDocument, type LoadedQueue, reviewFilterOf, ruleOf } from '../../state/review/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { KeyHints } from './key-hints.tsx';
import { ReviewFilters } from './review-filters.tsx';
import { ReviewItemPane } from './review-item.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewRule } from './review-rule.tsx';
import { useReviewDesk } from './use-review-desk.ts';
import { useReviewKeys } from './use-review-keys.ts';

interface Props {
  readonly documents: readonly ReviewDocument[];
  readonly document: ReviewDocument;
  readonly queue: LoadedQueue;
  readonly readOnly: boolean;
  readonly bulk: boolean;
  readonly setBulk: (open: boolean) => void;
  readonly choose: (document: DocumentId) => void;
}

export function ReviewDesk({ documents, document, queue, readOnly, bulk, setBulk, choose }: Props) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const filter = useMemo(() => reviewFilterOf(parameters), [parameters]);
  // What is typed is seen at once; the list of thousands follows when the keys leave it time.
  const desk = useReviewDesk(queue, useDeferredValue(filter), readOnly);
  const onKey = useReviewKeys(desk, {
    toDocument: (by) => choose(besideDocument(documents, document.id, by)),
    openBulk: () => setBulk(!readOnly),
  });
  const { item, shown, stateOf } = desk;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list and of the item beside it are the same
    <div className="review__desk" onKeyDown={onKey}>
      <div className="review__queue">
        <ReviewRule document={document} shapes={queue.shapes} readOnly={readOnly} />
        <ReviewFilters items={queue.items} filter={filter} change={change} />
        <FailureLine failure={desk.failure} className="review__problem" />
        {shown.length === 0 ? (
          <StateMessage tone="empty" title={t('review.none')} body={t('review.noneHint')} />
        ) : (
          <ReviewList
            document={document.id}
            paper={document.entity}
            items={shown}
            stateOf={stateOf}
            at={desk.at}
            moveTo={desk.moveTo}
          />
        )}
        <KeyHints />
      </div>
      {item && (
        <ReviewItemPane
          document={document.id}
          paper={document.entity}
          items={queue.items}
          item={item}
          state={stateOf(item)}
          mark={queue.marks.get(item.id) ?? (item.kind === 'claim' ? item.amendment : null)}
          stateOf={stateOf}
          readOnly={readOnly}
          act={desk.act}
          goTo={desk.goTo}
        />
      )}
      {bulk && (
        <BulkDialog
          document={document.id}
          items={queue.items}
          rule={item?.kind === 'claim' ? ruleOf(item.rule) : null}
          close={() => setBulk(false)}
        />
      )}
    </div>
  );
}
