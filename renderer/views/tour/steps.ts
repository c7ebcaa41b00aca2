/** The steps of the tour: three questions, each answered in the app itself at a place of its own. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Address } from '../../state/navigation/index.ts';

/** Things of this workspace that the questions are asked about; null where it has none. */
export interface TourThings {
  readonly measure: EntityId | null;
  readonly agency: EntityId | null;
  readonly thread: EntityId | null;
}

export interface TourStep {
  readonly id: 'search' | 'measure' | 'brief' | 'matrix' | 'follow' | 'thread' | 'again';
  readonly question: 'who' | 'else' | 'became';
  readonly address: Address;
  /** What is highlighted there, once it is drawn. */
  readonly target: string;
}

const at = (view: Address['view'], subject: EntityId | null = null): Address => ({
  ...{ view, subject },
  evidence: null,
  parameters: {},
});

/** Steps about a thing the workspace does not have are left out. */
export function tourSteps({ measure, agency, thread }: TourThings): readonly TourStep[] {
  const step = (
    ...[question, id, address, target]: [TourStep['question'], TourStep['id'], Address, string]
  ) => ({
    ...{ question, id, address, target },
  });
  return [
    step('who', 'search', at('home'), '.search'),
    ...(measure === null
      ? []
      : [step('who', 'measure', at('measure', measure), '.sheet-view__body tbody tr')]),
    ...(agency === null
      ? []
      : [
          step('else', 'brief', at('brief', agency), '.sheet-view__body tbody tr'),
          step('else', 'matrix', at('matrix'), '.matrix-row__head'),
        ]),
    ...(thread === null
      ? []
      : [
          step('became', 'follow', at('follow'), '.verdict-bar'),
          step('became', 'thread', at('follow', thread), '.verdict-block'),
        ]),
    step('became', 'again', at('home'), '.settings-button'),
  ];
}
