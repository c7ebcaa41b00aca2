/** Entries applied one after the other, and what each of them did. */
import {
  type AppliedAmendment,
  type ClaimReading,
  readingOf,
  type WaitingAmendment,
} from '../../model/amended.ts';
import type { Amendment } from '../../model/amendment.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NewerEditions } from '../../model/edition.ts';
import type { EntityId, StatementId } from '../../model/ids.ts';
import { endsOf } from '../../model/statement.ts';
import { type WorkingGround, workingGround } from './ground.ts';
import { effectsOf } from './kinds/index.ts';
import type { Effects } from './types.ts';

export interface Run {
  readonly dataset: Dataset;
  readonly applied: readonly AppliedAmendment[];
  readonly waiting: readonly WaitingAmendment[];
  /** Things about which something else may follow now. */
  readonly touched: ReadonlySet<EntityId>;
  /** True for claims that entries replaced or took out. */
  settled(id: StatementId): boolean;
}

/** One change, with the id it led to at that moment. */
interface Change {
  readonly amendment: string;
  readonly source: ClaimReading | null;
  readonly led: StatementId | null;
}

/** A new name alone lets nothing else follow. */
function touchedBy({ changed, added, gone }: Effects): readonly EntityId[] {
  return [
    ...changed.flatMap(({ source, result }) => [
      ...endsOf(source),
      ...(result === null ? [] : endsOf(result)),
    ]),
    ...added.flatMap(endsOf),
    ...gone.flatMap(([thing, into]) => (into === null ? [thing] : [thing, into])),
  ];
}

/** Remembers of every claim what was read in its place, with the names its ends had before any entry. */
function recorder({ entities }: Dataset): (amendment: string, effects: Effects) => readonly Change[] {
  const things = new Map(entities.map((thing) => [thing.id, thing]));
  const roots = new Map<StatementId, ClaimReading | null>();
  return (amendment, { changed, added }) => [
    ...changed.map(({ source, result }) => {
      const known = roots.get(source.id);
      const root = known === undefined ? readingOf(source, (id) => things.get(id)) : known;
      roots.set(result?.id ?? source.id, root);
      return { amendment, source: root, led: result?.id ?? null };
    }),
    ...added.map(({ id }) => {
      roots.set(id, null);
      return { amendment, source: null, led: id };
    }),
  ];
}

const standing = (ground: WorkingGround, { amendment, source, led }: Change): AppliedAmendment => ({
  ...{ amendment, source },
  result: led === null ? null : ground.standing(led),
});

/** @param newer documents in the place of those set aside: what was said of one holds of the same words in the other */
export function applyEntries(dataset: Dataset, entries: readonly Amendment[], newer: NewerEditions): Run {
  const ground = workingGround(dataset, newer);
  const record = recorder(dataset);
  const changes: Change[] = [];
  const waiting: WaitingAmendment[] = [];
  const touched = new Set<EntityId>();
  for (const amendment of entries) {
    const effects = effectsOf(ground, amendment);
    ground.take(effects);
    changes.push(...record(amendment.id, effects));
    for (const thing of touchedBy(effects)) touched.add(thing);
    if (effects.waiting !== null) waiting.push({ amendment: amendment.id, reason: effects.waiting });
  }
  return {
    dataset: ground.dataset(),
    applied: changes.map((change) => standing(ground, change)),
    ...{ waiting, touched },
    settled: (id) => ground.standing(id) !== id,
  };
}
