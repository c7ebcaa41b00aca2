/** What the ledger tells of names: who stands for whom, and what a thing was called. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namingFacts, printedNames, successors } from '../../../../../graph-data/graph/naming/index.ts';
import {
  type Amendment,
  type AmendmentContent,
  amendmentRule,
} from '../../../../../graph-data/model/amendment.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { thing } from '../../../../support/claims.ts';

const reference = (name: string) => ({ id: thing(name, 'agency').id, kind: 'agency', name });

const entry = (id: string, content: AmendmentContent, withdrawnAt: string | null = null): Amendment => ({
  ...{ id, content, withdrawnAt },
  ...{ author: '督查室', note: '', at: `2026-03-0${id}T08:00:00.000Z` },
});

const merge = (into: string, ...merged: readonly string[]): AmendmentContent => ({
  ...{ kind: 'things-merged', into: reference(into), merged: merged.map(reference) },
  ...{ reason: 'reform', since: '2024-01' },
});

const rename = (name: string, to: string): AmendmentContent => ({
  ...{ kind: 'thing-renamed', thing: reference(name), name: to, since: null },
});

const agency = (name: string, ...from: readonly (readonly [string, string])[]): EntityRecord => ({
  ...thing(name, 'agency'),
  aliases: from.map(([alias, amendment]) => ({ name: alias, source: amendmentRule(amendment) })),
});

const id = (name: string): EntityId => thing(name, 'agency').id;

describe('who stands for whom', () => {
  test('a chain of merges is followed to the end; one that was taken back is none', () => {
    const ledger = [entry('1', merge('甲局', '乙局')), entry('2', merge('丙局', '甲局'))];
    expect([...successors([agency('丙局')], ledger)]).toEqual([
      [id('乙局'), id('丙局')],
      [id('甲局'), id('丙局')],
    ]);
    const back = [entry('1', merge('甲局', '乙局'), '2026-03-09T08:00:00.000Z')];
    expect(successors([agency('甲局'), agency('乙局')], back).size).toBe(0);
  });

  test('a survivor with another id is found by the names it took in', () => {
    const moved = { ...agency('甲局', ['乙局', '1']), id: id('甲局（新）') };
    expect(successors([moved], [entry('1', merge('甲局', '乙局'))]).get(id('乙局'))).toBe(moved.id);
  });

  test('merges of disjoint things lead to the same whatever their order', () => {
    const pairs = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (numbers) => {
        const ledger = numbers.map((number, index) =>
          entry(String(index), merge(`存${number}`, `并${number}`)),
        );
        const entities = numbers.map((number, index) =>
          agency(`存${number}`, [`并${number}`, String(index)]),
        );
        const sorted = (order: readonly Amendment[]) => [...successors(entities, order)].sort();
        expect(sorted(ledger.toReversed())).toEqual(sorted(ledger));
        expect(sorted(ledger)).toHaveLength(numbers.length);
      }),
    );
  });
});

test('the page of a thing tells its former name, what it took in, since when, why and by whom', () => {
  const ledger = [entry('1', rename('甲局', '新甲局')), entry('2', merge('新甲局', '乙局'))];
  const survivor = { ...agency('新甲局', ['甲局', '1'], ['乙局', '2']), id: id('甲局') };
  const facts = namingFacts(survivor, ledger, successors([survivor], ledger));
  expect(facts).toMatchObject([
    { kind: 'thing-renamed', names: ['甲局'], reason: null, author: '督查室' },
    { kind: 'things-merged', names: ['乙局'], reason: 'reform', since: '2024-01' },
  ]);
});

test('documents print the name before the first rename', () => {
  const ledger = [
    entry('1', rename('甲局', '乙局')),
    entry('2', {
      ...rename('乙局', '丙局'),
      thing: { ...reference('乙局'), id: id('甲局') },
    } as AmendmentContent),
  ];
  expect(printedNames([], ledger).get(id('甲局'))).toBe('甲局');
});
