/** What is left out of the time line, as the address holds it. Pure. */

import type { TimelineOrder } from '../../../graph-data/graph/tables/index.ts';
import {
  DUE_STATES,
  MARK_KINDS,
  spanOf,
  type TimelineFilter,
} from '../../../graph-data/graph/timeline/index.ts';

type Parameters = Readonly<Partial<Record<string, string>>>;

const oneOf = (known: readonly string[], value: string | undefined): string =>
  value !== undefined && known.includes(value) ? value : '';

export function timelineFilterOf(parameters: Parameters): TimelineFilter {
  const { by, kind, state, agency = '', place = '', text = '' } = parameters;
  return {
    by: by === 'agency' ? 'agency' : 'document',
    kind: oneOf(MARK_KINDS, kind),
    state: oneOf(DUE_STATES, state),
    ...{ agency, place, text },
  };
}

/** The file that shows what the window shows. */
export const timelineOrderOf = (parameters: Parameters): TimelineOrder => ({
  filter: timelineFilterOf(parameters),
  span: spanOf(parameters['span']),
});
