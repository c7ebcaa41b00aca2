/** The queue that is looked through: its items, what became of them, and what keys asked for that is not answered yet. */
import { create } from 'zustand';
import { type ReviewMarks, stateOf } from '../../../graph-data/graph/review/index.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { Failure, ListShapes, ReviewItem, ReviewItemId, ReviewState } from '../../bridge/contract.ts';

export interface LoadedQueue {
  readonly document: DocumentId;
  readonly stamp: string;
  readonly items: readonly ReviewItem[];
  readonly marks: ReviewMarks;
  readonly shapes: ListShapes;
}

interface QueueState {
  readonly queue: LoadedQueue | null;
  /** Why the queue could not be read. */
  readonly failure: Failure | null;
  /** States that were asked for and are being written: a key answers at once, whatever the disk does. */
  readonly pending: ReadonlyMap<ReviewItemId, ReviewState>;
}

export const useReviewQueue = create<QueueState>(() => ({ queue: null, failure: null, pending: new Map() }));

/** What became of an item, or is about to. */
export const stateIn = (item: ReviewItem, marks: ReviewMarks, pending: QueueState['pending']): ReviewState =>
  pending.get(item.id) ?? stateOf(item, marks);

async function load(document: DocumentId): Promise<void> {
  const known = useReviewQueue.getState().queue;
  const stamp = known?.document === document ? known.stamp : null;
  const answer = await request('review.queue', { document, known: stamp });
  if (wished !== document) return;
  if (!answer.ok) {
    useReviewQueue.setState({ queue: null, failure: answer.error });
    return;
  }
  const { accepted, items, shapes } = answer.value;
  useReviewQueue.setState({
    failure: null,
    queue: {
      ...{ document, shapes, stamp: answer.value.stamp },
      items: items ?? known?.items ?? [],
      marks: new Map(accepted.map(({ item, author, at }) => [item, { author, at }])),
    },
  });
}

let wished: DocumentId | null = null;
let running: Promise<void> | null = null;
let again = false;

/** Reads the queue of a document; asked several times while it is read, it is read once more. */
export async function readQueue(document: DocumentId): Promise<void> {
  if (wished !== document) {
    wished = document;
    again = false;
    running = null;
  }
  if (running !== null) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await load(document);
    } while (again && wished === document);
    running = null;
  })();
  return running;
}

/** Shows a state until what writes it has ended and the queue says it. */
export async function whilePending<Value>(
  items: readonly ReviewItemId[],
  state: ReviewState,
  work: () => Promise<Value>,
): Promise<Value> {
  const { pending } = useReviewQueue.getState();
  useReviewQueue.setState({ pending: new Map([...pending, ...items.map((item) => [item, state] as const)]) });
  try {
    const value = await work();
    if (wished !== null) await readQueue(wished);
    return value;
  } finally {
    const left = new Map(useReviewQueue.getState().pending);
    for (const item of items) left.delete(item);
    useReviewQueue.setState({ pending: left });
  }
}
