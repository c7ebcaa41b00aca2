import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, type AnalysisKind, analyse } from '../../../../../graph-data/graph/analysis/index.ts';
import { buildGraph, type ClaimGraph } from '../../../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import { said, thing } from '../../../../support/claims.ts';

/** `{ 修路: '甲乙' }`: bureaux by one letter each. */
function townOf(carried: Readonly<Record<string, string>>, more: readonly EntityRecord[] = []): ClaimGraph {
  const bodies = [...new Set(Object.values(carried).join(''))];
  return buildGraph(
    [
      ...bodies.map((name) => thing(name, name === '众' ? 'collective' : 'agency')),
      ...Object.keys(carried).map((name) => thing(name, 'measure')),
      ...more,
    ],
    Object.entries(carried).flatMap(([measure, names]) =>
      [...names].map((name, order) => said(name, 'jointly-responsible', measure, 1, 'joint', order + 1)),
    ),
  );
}

const rows = ({ lines }: Analysis): string[] =>
  lines.map(({ bodies, amount }) => `${bodies.join('')} ${Number(amount.toFixed(2))}`);

/** Two circles of three that one body joins. */
const TWO_CIRCLES = {
  ...{ a1: 'ABC', a2: 'ABC', a3: 'AB' },
  ...{ b1: 'XYZ', b2: 'XYZ', b3: 'XY' },
  ...{ link: 'CX', alone: 'Z', all: '众A' },
};

describe('bodies that work together', () => {
  it('are pairs by shared measures, with the claims of both, without collectives', () => {
    const analysis = analyse(townOf(TWO_CIRCLES), 'partners');
    expect(rows(analysis)).toEqual(['AB 3', 'XY 3', 'AC 2', 'BC 2', 'XZ 2', 'YZ 2']);
    expect(analysis.lines[0]?.grounds[0]).toEqual({
      measure: 'a1',
      claims: ['statement:A jointly-responsible a1 1', 'statement:B jointly-responsible a1 1'],
    });
  });

  it('are alike by the share of what both carry', () => {
    const town = townOf({ m1: 'ABD', m2: 'AB', m3: 'A', m4: 'D', m5: 'AD' });
    expect(rows(analyse(town, 'similar'))).toEqual(['AB 0.5', 'AD 0.4']);
  });
});

describe('bridges', () => {
  it('are the bodies on the ways between the others', () => {
    const { lines } = analyse(townOf(TWO_CIRCLES), 'bridges');
    expect(
      lines
        .slice(0, 2)
        .flatMap(({ bodies }) => bodies)
        .toSorted(),
    ).toEqual(['C', 'X']);
    expect(lines.every(({ amount }) => amount > 0 && amount <= 1)).toBe(true);
  });
});

describe('groups', () => {
  it('are found as they are, the best linked first, with the measures inside', () => {
    const { lines } = analyse(townOf(TWO_CIRCLES), 'groups');
    expect(lines.map(({ bodies }) => bodies.join(''))).toEqual(['ABC', 'XYZ']);
    expect(lines.map(({ amount }) => amount)).toEqual([3, 3]);
  });

  it('are none where nobody shares anything', () => {
    expect(analyse(townOf({ m1: 'A', m2: 'B' }), 'groups').lines).toEqual([]);
  });
});

describe('what only one body holds together', () => {
  it('is a measure of its own, and what lies beyond it', () => {
    const town = townOf({ m1: 'AB', m2: 'AB', m3: 'BC', m4: 'C', m5: 'AB' });
    const { lines } = analyse(town, 'holders');
    expect(rows({ ...analyse(town, 'holders'), lines })).toEqual(['BC 2', 'C 1']);
    expect(lines[0]?.grounds).toEqual([
      { measure: 'm3', claims: ['statement:B jointly-responsible m3 1'] },
      { measure: 'm4', claims: [] },
    ]);
  });

  it('is everything of a body that carries alone', () => {
    expect(rows(analyse(townOf({ m1: 'A', m2: 'A' }), 'holders'))).toEqual(['A 2']);
  });
});

const KINDS: readonly AnalysisKind[] = ['partners', 'bridges', 'groups', 'holders', 'similar'];
const towns = fc
  .array(fc.subarray([...'ABCDEFG']), { maxLength: 12 })
  .map((lists) => Object.fromEntries(lists.map((names, index) => [`m${index}`, names.join('')])));

describe.each(KINDS)('%s of any town', (kind) => {
  it('say the same whatever the order of the claims, and rest on claims of the graph', () => {
    fc.assert(
      fc.property(towns, (carried) => {
        const graph = townOf(carried);
        const analysis = analyse(graph, kind);
        const turned = townOf(Object.fromEntries(Object.entries(carried).toReversed()));
        expect(rows(analyse(turned, kind))).toEqual(rows(analysis));
        for (const { bodies, grounds } of analysis.lines) {
          expect(new Set(bodies).size).toBe(bodies.length);
          for (const { measure, claims } of grounds) {
            for (const claim of claims) {
              expect(graph.target(claim)).toBe(measure);
              expect(bodies).toContain(graph.source(claim));
            }
          }
        }
      }),
    );
  });
});
