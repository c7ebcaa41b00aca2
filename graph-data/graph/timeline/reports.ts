/** Which later documents tell a result of what was to be reached. */
import type { DocumentRecord } from '../../model/document.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Thread, ThreadStep } from '../threads.ts';
import { isAfter } from './dates.ts';
import type { TimelineGround } from './ground.ts';
import type { TimelineReport } from './types.ts';

/** Results told after the document that set the target, the earliest of each thread. */
function reportIn(thread: Thread, since: DocumentRecord): readonly TimelineReport[] {
  const step = thread.steps.find(({ outlook, at }) => outlook === 'result' && isAfter(at, since.date));
  const [place] = step?.evidence ?? [];
  if (step === undefined || place === undefined) return [];
  const { id, name, verdict } = thread;
  return [{ thread: id, name, verdict, statement: step.statement, document: place.document, at: step.at }];
}

const inMeasure = ({ evidence }: ThreadStep, document: DocumentId, measure: EntityId): boolean =>
  evidence.some((place) => place.document === document && place.measure === measure);

/** Reports on one figure: of the threads in which it is a step. */
export function reportsOnFigure(
  { threads }: TimelineGround,
  figure: EntityId,
  since: DocumentRecord,
): readonly TimelineReport[] {
  return threads
    .filter(({ steps }) => steps.some(({ id }) => id === figure))
    .flatMap((thread) => reportIn(thread, since));
}

/** Reports on a measure: of the threads of whatever it names. */
export function reportsOnMeasure(
  { threads }: TimelineGround,
  measure: EntityId,
  since: DocumentRecord,
): readonly TimelineReport[] {
  return threads
    .filter(({ steps }) => steps.some((step) => inMeasure(step, since.id, measure)))
    .flatMap((thread) => reportIn(thread, since));
}
