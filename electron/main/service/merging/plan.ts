/** Everything another workspace would bring, and what the chosen part of it writes. */
import type {
  MergeChoice,
  MergePart,
  MergePreview,
  MergeReport,
  MergeState,
} from '../../../bridge/contract.ts';
import type { TakenIn } from '../../../database/index.ts';
import { ledgerParts } from './amendments.ts';
import { documentParts } from './documents.ts';
import { judgementParts } from './judgements.ts';
import { reviewParts } from './reviews.ts';
import type { Brought, Sides } from './types.ts';
import { viewParts } from './views.ts';

const PARTS = [...documentParts, ...ledgerParts, ...reviewParts, ...judgementParts, ...viewParts];
/** Conflicts first: they ask for something. */
const ORDER: readonly MergeState[] = ['conflict', 'edition', 'new', 'there'];
const PART_ORDER: readonly MergePart[] = [
  'documents',
  'texts',
  'amendments',
  'reviews',
  'confirmations',
  'acceptances',
  'roleRules',
  'notes',
  'views',
  'map',
];

export async function planMerge(sides: Sides): Promise<readonly Brought[]> {
  const brought: Brought[] = [];
  for (const part of PARTS) brought.push(...(await part(sides)));
  return brought;
}

const inState = (brought: readonly Brought[], state: MergeState): readonly Brought[] =>
  brought.filter(({ item }) => item.state === state);

export function previewOf(file: string, brought: readonly Brought[]): MergePreview {
  const count = (part: MergePart, state: MergeState): number =>
    inState(brought, state).filter(({ item }) => item.part === part).length;
  return {
    file,
    items: ORDER.filter((state) => state !== 'there').flatMap((state) =>
      inState(brought, state).map(({ item }) => item),
    ),
    counts: PART_ORDER.map((part) => ({
      part,
      states: {
        new: count(part, 'new'),
        there: count(part, 'there'),
        edition: count(part, 'edition'),
        conflict: count(part, 'conflict'),
      },
    })).filter(({ states }) => Object.values(states).some((number) => number > 0)),
  };
}

export type Choices = ReadonlyMap<string, MergeChoice>;

/** Conflicts nobody decided. */
export const undecided = (brought: readonly Brought[], choices: Choices): readonly Brought[] =>
  inState(brought, 'conflict').filter(({ item }) => !choices.has(item.id));

const isTaken =
  (choices: Choices) =>
  ({ item: { id, state } }: Brought): boolean =>
    state === 'new' || state === 'edition' || (state === 'conflict' && choices.get(id) === 'theirs');

/** All that the chosen things write. */
export function takenOf(brought: readonly Brought[], choices: Choices): TakenIn {
  const gives = brought.filter(isTaken(choices)).map((each) => each.gives);
  return {
    imports: gives.flatMap(({ imports = [] }) => imports),
    texts: gives.flatMap(({ texts = [] }) => texts),
    acceptances: gives.flatMap(({ acceptances = [] }) => acceptances),
    roleRules: gives.flatMap(({ roleRules = [] }) => roleRules),
    savedViews: gives.flatMap(({ savedViews = [] }) => savedViews),
    placeMaps: gives.flatMap(({ placeMaps = [] }) => placeMaps),
    notes: gives.flatMap(({ notes = [] }) => notes),
    reviews: gives.flatMap(({ reviews = [] }) => reviews),
    confirmations: gives.flatMap(({ confirmations = [] }) => confirmations),
    amendments: gives.flatMap(({ amendments = [] }) => amendments),
    withdrawn: gives.flatMap(({ withdrawn = [] }) => withdrawn),
    reinstated: gives.flatMap(({ reinstated = [] }) => reinstated),
  };
}

const OUTCOMES = { new: 'taken', edition: 'waits' } as const;

export function reportOf(
  file: string,
  backup: string,
  brought: readonly Brought[],
  choices: Choices,
): MergeReport {
  return {
    ...{ file, backup },
    alreadyThere: inState(brought, 'there').length,
    lines: brought.flatMap(({ item: { id, part, state, title } }) => {
      if (state === 'there') return [];
      const outcome = state === 'conflict' ? (choices.get(id) ?? 'ours') : OUTCOMES[state];
      return [{ part, title, outcome }];
    }),
  };
}
