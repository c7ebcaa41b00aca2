import { describe, expect, it } from 'vitest';
import { statementId } from '../../../../../graph-data/model/ids.ts';
import {
  allPinned,
  expand,
  hide,
  join,
  joinAll,
  merged,
  move,
  pin,
  refreshed,
  remaining,
  startAmong,
  startFrom,
  withEdges,
} from '../../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH, type PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { type Box, overlaps } from '../../../../../renderer/state/layout/geometry.ts';
import { nodeFace } from '../../../../../renderer/state/layout/node-face.ts';
import { bodyWith, duty, id, measureWith, node } from '../../../../support/cards.ts';

function boxes(graph: PlacedGraph): Box[] {
  return [...graph.nodes.values()].map(({ card, position }) => {
    const { width, height } = nodeFace(card);
    return { ...position, width, height };
  });
}

const collisions = (all: readonly Box[]): number =>
  all.flatMap((a, index) => all.slice(index + 1).filter((b) => overlaps(a, b))).length;

const started = startFrom(id('举措'), measureWith(13));

describe('startFrom', () => {
  it('places a measure with its thirteen bodies and its section, nothing over another', () => {
    expect(started.start).toBe('举措');
    expect(started.nodes.size).toBe(15);
    expect(started.edges.size).toBe(14);
    expect(collisions(boxes(started))).toBe(0);
  });

  it('puts what the start belongs to above it', () => {
    expect(started.nodes.get(id('章节'))?.position.y).toBeLessThan(0);
  });

  it('is empty when the answer does not hold what was asked for', () => {
    expect(startFrom(id('别的'), measureWith(2))).toBe(EMPTY_GRAPH);
  });
});

describe('expand', () => {
  const grown = expand(started, id('单位1'), bodyWith('单位1', 14));

  it('adds the neighbours and moves nothing that was placed', () => {
    expect(grown.nodes.size).toBe(15 + 14);
    for (const [name, before] of started.nodes) expect(grown.nodes.get(name)).toBe(before);
    expect(collisions(boxes(grown))).toBe(0);
  });

  it('changes nothing for a thing that is not there', () => {
    expect(expand(started, id('别的'), bodyWith('别的', 3))).toBe(started);
  });
});

describe('the other producers', () => {
  it('hide takes the lines of what goes', () => {
    const less = hide(started, [id('单位1')]);
    expect(less.nodes.has(id('单位1'))).toBe(false);
    expect(less.edges.size).toBe(13);
    expect(hide(started, [id('别的')])).toBe(started);
  });

  it('hiding the last thing leaves the empty picture', () => {
    const one = startFrom(id('举措'), { ...measureWith(0), nodes: measureWith(0).nodes.slice(0, 1) });
    expect(hide(one, [id('举措')])).toBe(EMPTY_GRAPH);
  });

  it('move is no step when nothing moves', () => {
    const place = started.nodes.get(id('单位1'))?.position ?? { x: 0, y: 0 };
    expect(move(started, new Map([[id('单位1'), { ...place }]]))).toBe(started);
    const moved = move(started, new Map([[id('单位1'), { x: 1, y: 2 }]]));
    expect(moved.nodes.get(id('单位1'))?.position).toEqual({ x: 1, y: 2 });
  });

  it('join puts a thing beside what it is linked to', () => {
    const joined = join(started, node('新单位'), [duty('新单位', '举措')]);
    expect(joined.edges.has(duty('新单位', '举措').id)).toBe(true);
    expect(collisions(boxes(joined))).toBe(0);
  });

  it('lines to things that are not shown are not drawn', () => {
    expect(withEdges(started, [duty('不在图中', '举措')])).toBe(started);
  });

  it('remaining counts the neighbours that are not drawn', () => {
    expect(remaining(started).get(id('单位1'))).toBe(3);
    expect(remaining(started).get(id('举措'))).toBe(0);
  });
});

describe('startAmong', () => {
  it('places exactly the things of a piece and draws the lines among them, nothing over another', () => {
    const { nodes, edges } = measureWith(6);
    const graph = startAmong({ nodes, edges, omitted: 0 });
    expect([...graph.nodes.keys()]).toEqual(nodes.map(({ card }) => card.id));
    expect(graph.edges.size).toBe(edges.length);
    expect(graph.start).toBe('举措');
    expect(collisions(boxes(graph))).toBe(0);
  });

  it('sets a thing without a line beside the rest, and draws nothing of nothing', () => {
    const graph = startAmong({ nodes: [node('甲'), node('乙')], edges: [], omitted: 0 });
    expect(graph.nodes.size).toBe(2);
    expect(collisions(boxes(graph))).toBe(0);
    expect(startAmong({ nodes: [], edges: [], omitted: 0 })).toEqual(EMPTY_GRAPH);
  });
});

describe('joinAll', () => {
  it('puts each thing beside what it is linked to by then, whatever their order', () => {
    const nodes = [node('乙'), node('甲')];
    const edges = [duty('甲', '举措'), duty('乙', '甲')];
    const graph = joinAll(started, { nodes, edges, omitted: 0 });
    expect(graph.nodes.size).toBe(started.nodes.size + 2);
    expect(graph.edges.size).toBe(started.edges.size + 2);
    expect([...graph.nodes.keys()].slice(-2)).toEqual([id('甲'), id('乙')]);
    expect(collisions(boxes(graph))).toBe(0);
    for (const [name, before] of started.nodes) expect(graph.nodes.get(name)).toBe(before);
  });

  it('is the same picture when all is there', () => {
    expect(joinAll(started, measureWith(13))).toBe(started);
  });
});

describe('pin and lock', () => {
  const place = new Map([
    [id('单位1'), { x: 1, y: 2 }],
    [id('单位2'), { x: 3, y: 4 }],
  ]);
  const pinned = pin(started, [id('单位1'), id('别的')], true);

  it('pins what is on the canvas, and takes the pins away', () => {
    expect([...pinned.pinned]).toEqual([id('单位1')]);
    expect(allPinned(pinned, [id('单位1')])).toBe(true);
    expect(allPinned(pinned, [id('单位1'), id('单位2')])).toBe(false);
    expect(allPinned(pinned, [])).toBe(false);
    expect(pin(pinned, [id('单位1')], true)).toBe(pinned);
    expect(pin(pinned, [id('单位1')], false).pinned.size).toBe(0);
  });

  it('what is pinned does not move with the rest', () => {
    const moved = move(pinned, place);
    expect(moved.nodes.get(id('单位1'))).toBe(started.nodes.get(id('单位1')));
    expect(moved.nodes.get(id('单位2'))?.position).toEqual({ x: 3, y: 4 });
  });

  it('in a locked picture nothing moves', () => {
    const locked = { ...started, locked: true };
    expect(move(locked, place)).toBe(locked);
  });

  it('hiding what is pinned takes its pin', () => {
    expect(hide(pinned, [id('单位1')]).pinned.size).toBe(0);
  });
});

describe('refreshed', () => {
  it('takes cards and lines as they are now and moves nothing', () => {
    const { card, degree, facets } = node('单位1', 'agency', '', 4);
    const body = { card: { ...card, roles: { lead: 1, joint: 0, support: 0 } }, degree, facets };
    const line = { ...duty('单位1', '举措', 'lead'), id: statementId('corrected') };
    const next = refreshed(started, { nodes: [body], edges: [line], omitted: 0 });
    expect([...next.edges.values()]).toEqual([line]);
    expect(next.nodes.size).toBe(started.nodes.size);
    expect(next.nodes.get(id('单位1'))?.card).toEqual(body.card);
    for (const [key, { position }] of started.nodes) expect(next.nodes.get(key)?.position).toEqual(position);
  });
});

describe('merged', () => {
  const [stays, gone] = [id('单位1'), id('单位2')];
  const now = (thing: typeof stays) => (thing === gone ? stays : thing);
  const piece = measureWith(13);
  const answer = { ...piece, nodes: piece.nodes.filter(({ card }) => card.id !== gone) };

  it('leaves the survivor and everything else where they are, with the lines of now', () => {
    const picture = merged(started, now, answer);
    expect(picture.nodes.has(gone)).toBe(false);
    expect(picture.nodes.size).toBe(started.nodes.size - 1);
    for (const [thing, { position }] of picture.nodes)
      expect(position).toEqual(started.nodes.get(thing)?.position);
    expect([...picture.edges.values()].some(({ source, target }) => source === gone || target === gone)).toBe(
      false,
    );
  });

  it('puts a survivor that was not there in the place of what it took in, and keeps pin and start', () => {
    const alone = startFrom(gone, { nodes: [node('单位2')], edges: [], omitted: 0 });
    const picture = merged(pin(alone, [gone], true), now, { nodes: [node('单位1')], edges: [], omitted: 0 });
    expect([...picture.nodes.keys()]).toEqual([stays]);
    expect(picture.nodes.get(stays)?.card.name).toBe('单位1');
    expect([picture.start, [...picture.pinned]]).toEqual([stays, [stays]]);
  });

  it('is the same picture where nothing of it was merged', () => {
    expect(merged(started, (thing) => thing, piece)).toBe(started);
  });
});
