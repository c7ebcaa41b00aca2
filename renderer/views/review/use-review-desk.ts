/** The queue as it is shown, where the cursor stands in it, and what can be done at the cursor. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Failure, ReviewItem, ReviewState } from '../../bridge/contract.ts';
import { addLeftOutBody, correctClaim } from '../../state/amendments/index.ts';
import {
  acceptItem,
  type LoadedQueue,
  nextUndecided,
  type ReviewFilter,
  readQueue,
  rejectItem,
  shownItems,
  stateIn,
  takeBackAmendment,
  useReviewQueue,
  withdrawItem,
} from '../../state/review/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { actionsFor, type ReviewAction } from './review-actions.tsx';
import { useCursor } from './use-cursor.ts';

/** The queue of this document, read again whenever the workspace changes. */
export function useQueueOf(document: DocumentId | null): LoadedQueue | null {
  const revision = useWorkspace((state) => state.revision);
  const queue = useReviewQueue((state) => state.queue);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => {
    if (document !== null) void readQueue(document);
  }, [document, revision]);
  return queue?.document === document ? queue : null;
}

export interface Desk {
  readonly shown: readonly ReviewItem[];
  readonly stateOf: (item: ReviewItem) => ReviewState;
  readonly at: number;
  readonly item: ReviewItem | null;
  readonly moveTo: (index: number) => void;
  readonly goTo: (item: ReviewItem) => void;
  readonly toNext: () => void;
  readonly act: (action: ReviewAction) => void;
  readonly failure: Failure | null;
}

export function useReviewDesk(queue: LoadedQueue, filter: ReviewFilter, readOnly: boolean): Desk {
  const { document, items, marks } = queue;
  const pending = useReviewQueue((state) => state.pending);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stateOf = useCallback((item: ReviewItem) => stateIn(item, marks, pending), [marks, pending]);
  // Narrowed by what is kept, not by what is on its way: a row leaves the list once, when it is written.
  const shown = useMemo(() => shownItems(items, marks, filter), [items, marks, filter]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const { at, moveTo } = useCursor(ids);
  const item = shown[at] ?? null;
  const goTo = useCallback(
    (other: ReviewItem) => {
      const index = ids.indexOf(other.id);
      if (index >= 0) moveTo(index);
    },
    [ids, moveTo],
  );
  const toNext = (): void => {
    const next = nextUndecided(
      shown.map((each, index) => (index === at ? 'accepted' : stateOf(each))),
      at,
    );
    if (next !== null) moveTo(next);
  };
  const decide = (work: Promise<Failure | null>): void => {
    setFailure(null);
    void work.then(setFailure);
  };
  const act = (action: ReviewAction): void => {
    if (item === null || readOnly || !actionsFor(item, stateOf(item)).includes(action)) return;
    if (action === 'accept') decide(acceptItem(document, item.id));
    else if (action === 'reject' && item.kind === 'claim') decide(rejectItem(item));
    else if (action === 'change' && item.kind === 'claim') correctClaim(item.id);
    else if (action === 'add' && item.kind === 'issue') addLeftOutBody(document, item.id);
    else if (item.kind === 'claim' && item.amendment !== null)
      decide(takeBackAmendment(item, item.amendment));
    else decide(withdrawItem(document, item.id, item.kind === 'issue' ? 'unread' : 'open'));
    if (action === 'accept' || action === 'reject') toNext();
  };
  return {
    ...{ shown, stateOf, at, item, moveTo, goTo, toNext, act, failure },
  };
}
