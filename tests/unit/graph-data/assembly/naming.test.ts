/** Merges in the ledger, whatever is merged: taken back they leave the claims as they were, and disjoint ones do not mind their order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amended } from '../../../../graph-data/assembly/index.ts';
import type { Amendment } from '../../../../graph-data/model/amendment.ts';
import { namesDataset } from '../../../support/editions.ts';
import { entry, referencesTo } from '../../../support/ledger.ts';

const { dataset } = namesDataset();
const { thing } = referencesTo(dataset);
const bodies = dataset.entities.filter(({ kind }) => kind === 'agency').map(({ id }) => id);
const NO_TEXTS = new Map();

/** Disjoint pairs of bodies. */
const pairs = fc
  .shuffledSubarray(bodies, { minLength: 2, maxLength: 8 })
  .map((chosen) =>
    Array.from({ length: Math.floor(chosen.length / 2) }, (_, index) =>
      chosen.slice(index * 2, index * 2 + 2),
    ),
  );

const merges = pairs.map((list) =>
  list.flatMap(([into, gone], minute): Amendment[] => {
    if (into === undefined || gone === undefined) return [];
    const content = { kind: 'things-merged', into: thing(into), merged: [thing(gone)] } as const;
    return [entry({ ...content, reason: 'same', since: null }, minute)];
  }),
);

test('taken back, a merge leaves no trace', () => {
  fc.assert(
    fc.property(merges, (ledger) => {
      const back = ledger.map((each) => ({ ...each, withdrawnAt: '2026-03-09T08:00:00.000Z' }));
      expect(amended(dataset, back, NO_TEXTS).dataset).toEqual(dataset);
      expect(amended(dataset, ledger, NO_TEXTS).dataset.entities).toHaveLength(
        dataset.entities.length - ledger.length,
      );
    }),
    { numRuns: 25 },
  );
});

test('merges of disjoint bodies come to the same in any order', () => {
  const turned = (ledger: readonly Amendment[]): readonly Amendment[] =>
    ledger.map((each, index) => ({ ...each, at: ledger[ledger.length - 1 - index]?.at ?? each.at }));
  fc.assert(
    fc.property(merges, (ledger) => {
      const [one, other] = [ledger, turned(ledger)].map((order) => amended(dataset, order, NO_TEXTS).dataset);
      expect(one?.statements).toEqual(other?.statements);
      expect(one?.entities).toEqual(other?.entities);
    }),
    { numRuns: 25 },
  );
});
