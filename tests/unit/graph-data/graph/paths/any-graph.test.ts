/** What holds of the paths of any graph: walks of claims, within the rules, sorted, different, and none shorter missed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, type ClaimGraph } from '../../../../../graph-data/graph/index.ts';
import { connect, type Path, type PathOptions } from '../../../../../graph-data/graph/paths/index.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import { said, thing } from '../../../../support/claims.ts';

const KINDS = ['agency', 'measure', 'document', 'initiative', 'collective'];
const RELATIONS = [
  ['leads', 'lead'],
  ['supports', 'support'],
  ['part-of'],
  ['concerns'],
  ['of-place'],
] as const;
const SIZE = 9;
const name = (index: number): string => `n${index}`;
const OPTIONS: PathOptions = {
  excludedKinds: ['document'],
  excludedRelations: ['of-place'],
  ...{ limit: 4, longest: 5, budget: 100_000 },
};

const graphs = fc
  .record({
    kinds: fc.array(fc.constantFrom(...KINDS), { minLength: SIZE, maxLength: SIZE }),
    lines: fc.array(fc.tuple(fc.nat(SIZE - 1), fc.constantFrom(...RELATIONS), fc.nat(SIZE - 1), fc.nat(3)), {
      maxLength: 24,
    }),
  })
  .map(({ kinds, lines }) => {
    const claims = lines.map(([from, [relation, role], to, line]) =>
      said(name(from), relation, name(to), line, role),
    );
    return buildGraph(
      kinds.map((kind, index) => thing(name(index), kind)),
      new Map(claims.map((claim) => [claim.id, claim])).values(),
    );
  });

const idsOf = ({ from, steps }: Path): readonly string[] => [from, ...steps.map(({ to }) => to)];
const innerOf = (path: Path): readonly string[] => idsOf(path).slice(1, -1);

const allowed = (graph: ClaimGraph, from: string, to: string): boolean =>
  graph
    .edges(from, to)
    .concat(graph.edges(to, from))
    .some((key) => graph.getEdgeAttribute(key, 'relation') !== 'of-place');

/** Whether any way of at most `left` steps leads on, by trying all. */
function leads(
  graph: ClaimGraph,
  from: string,
  goal: string,
  left: number,
  seen: readonly string[],
): boolean {
  if (from === goal) return true;
  if (left === 0 || (seen.length > 1 && graph.getNodeAttribute(from, 'kind') === 'document')) return false;
  return graph
    .nodes()
    .some(
      (next) =>
        !seen.includes(next) &&
        allowed(graph, from, next) &&
        leads(graph, next, goal, left - 1, [...seen, next]),
    );
}

const start = name(0) as EntityId;
const goal = name(1) as EntityId;

describe('paths of any graph', () => {
  it('are walks of claims from one end to the other, with nothing excluded inside', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const path of connect(graph, [start, goal], OPTIONS).paths) {
          const ids = idsOf(path);
          expect([ids[0], ids.at(-1)]).toEqual([start, goal]);
          expect(new Set(ids).size).toBe(ids.length);
          expect(path.steps.length).toBeLessThanOrEqual(OPTIONS.longest);
          path.steps.forEach(({ from, to, claim, further }, index) => {
            expect(from).toBe(ids[index]);
            for (const key of [claim.id, ...further]) {
              expect(new Set(graph.extremities(key))).toEqual(new Set([from, to]));
              expect(OPTIONS.excludedRelations).not.toContain(graph.getEdgeAttribute(key, 'relation'));
            }
          });
          for (const id of innerOf(path))
            expect(OPTIONS.excludedKinds).not.toContain(graph.getNodeAttribute(id, 'kind'));
        }
      }),
    );
  });

  it('come closest first, and no two pass all the same things', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { paths } = connect(graph, [start, goal], OPTIONS);
        expect(paths.length).toBeLessThanOrEqual(OPTIONS.limit);
        expect(paths.map(({ weight }) => weight)).toEqual(
          paths.map(({ weight }) => weight).toSorted((a, b) => a - b),
        );
        for (const [index, path] of paths.entries()) {
          for (const other of paths.slice(index + 1)) {
            const [a, b] = [innerOf(path), innerOf(other)];
            if (a.length === 0 || b.length === 0) continue;
            expect(a.every((id) => b.includes(id)) || b.every((id) => a.includes(id))).toBe(false);
          }
        }
      }),
    );
  });

  it('are found whenever there is one, and are the same however the graph was built', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const found = connect(graph, [start, goal], OPTIONS);
        const direct = allowed(graph, start, goal);
        expect(found.paths.length > 0).toBe(direct || leads(graph, start, goal, OPTIONS.longest, [start]));
        expect(found.complete).toBe(true);
        const back = connect(graph, [goal, start], OPTIONS);
        expect(back.paths.map(({ weight }) => weight.toFixed(6))).toHaveLength(found.paths.length);
        expect(back.paths[0]?.weight.toFixed(6)).toBe(found.paths[0]?.weight.toFixed(6));
      }),
    );
  });
});
