/** Which later documents tell a result of what was to be reached. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Thread } from '../threads.ts';
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

/** Reports on one figure: of the threads in which it is a step. */
export const reportsOnFigure = (
  { threads }: TimelineGround,
  figure: EntityId,
  since: DocumentRecord,
): readonly TimelineReport[] => threads.figure(figure).flatMap((thread) => reportIn(thread, since));

/** Reports on a measure: of the threads of whatever it names. */
export const reportsOnMeasure = (
  { threads }: TimelineGround,
  measure: EntityId,
  since: DocumentRecord,
): readonly TimelineReport[] =>
  threads.measure(since.id, measure).flatMap((thread) => reportIn(thread, since));
