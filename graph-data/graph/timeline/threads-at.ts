/** Which threads run through a figure or a measure: looked up once, since a workspace asks it of thousands of targets. */
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Thread } from '../threads.ts';

export interface ThreadsAt {
  /** Those in which the figure is a step. */
  readonly figure: (figure: EntityId) => readonly Thread[];
  /** Those with a step told under the measure, in this document. */
  readonly measure: (document: DocumentId, measure: EntityId) => readonly Thread[];
}

/** In the order of the threads, each once. */
function shelf() {
  const known = new Map<string, Thread[]>();
  return {
    put: (key: string, thread: Thread): void => {
      const threads = known.get(key);
      if (threads === undefined) known.set(key, [thread]);
      else if (threads.at(-1) !== thread) threads.push(thread);
    },
    at: (key: string): readonly Thread[] => known.get(key) ?? [],
  };
}

const underMeasure = (document: DocumentId, measure: EntityId): string => `${document} ${measure}`;

export function threadsAt(threads: readonly Thread[]): ThreadsAt {
  const [figures, measures] = [shelf(), shelf()];
  for (const thread of threads) {
    for (const { id, evidence } of thread.steps) {
      figures.put(id, thread);
      for (const { document, measure } of evidence)
        if (measure !== null) measures.put(underMeasure(document, measure), thread);
    }
  }
  return {
    figure: figures.at,
    measure: (document, measure) => measures.at(underMeasure(document, measure)),
  };
}
