/** A picture comes back as it was put by: same places, pins, lines; what is gone is named. */
import { expect, test } from 'vitest';
import { pin, startFrom } from '../../../../../renderer/state/graph/producers.ts';
import {
  followedPicture,
  fromPicture,
  missingFrom,
  toPicture,
} from '../../../../../renderer/state/saved-views/picture.ts';
import { id, measureWith } from '../../../../support/cards.ts';

const piece = measureWith(3);
const graph = pin(startFrom(id('举措'), piece), [id('单位2')], true);
const looks = {
  marks: [id('单位1')],
  focus: { around: [id('举措')], depth: 1 },
  camera: { zoom: 0.8, x: 12.5, y: -3, width: 900, height: 700 },
};

test('nothing but the step is lost on the way through a file', () => {
  const picture = JSON.parse(JSON.stringify(toPicture({ ...graph, locked: true }, looks)));
  expect(fromPicture(picture, piece)).toEqual({ ...graph, locked: true, step: null });
  expect(picture).toMatchObject({ marked: ['单位1'], focus: looks.focus, camera: looks.camera });
  expect(missingFrom(picture, piece)).toEqual([]);
});

test('its filter comes with it, without facets this Remit does not have', () => {
  const filter = { off: { kind: ['agency'] }, leastLinks: 2 };
  const picture = toPicture({ ...graph, filter }, looks);
  expect(fromPicture(picture, piece).filter).toEqual(filter);
  const foreign = { ...picture, filter: { off: { kind: ['agency'], smell: ['x'] }, leastLinks: 2 } };
  expect(fromPicture(foreign, piece).filter).toEqual(filter);
});

test('the order of things is kept, whatever order the answer comes in', () => {
  const answer = { ...piece, nodes: piece.nodes.toReversed() };
  const back = fromPicture(toPicture(graph, looks), answer);
  expect([...back.nodes.keys()]).toEqual([...graph.nodes.keys()]);
});

test('what is no longer known is named and left out with its pin; the rest stays where it was', () => {
  const left = {
    ...piece,
    nodes: piece.nodes.filter(({ card }) => card.id !== '单位2' && card.id !== '举措'),
  };
  const picture = toPicture(graph, looks);
  const back = fromPicture(picture, left);
  expect(missingFrom(picture, left).toSorted()).toEqual(['单位2', '（九）举措'].toSorted());
  expect([back.start, back.pinned.size, back.edges.size]).toEqual([null, 0, 0]);
  expect(back.nodes.get(id('单位1'))?.position).toEqual(graph.nodes.get(id('单位1'))?.position);
});

test('what was merged since is one thing, at its own place where it was there itself', () => {
  const [stays, gone] = [id('单位1'), id('单位2')];
  const picture = followedPicture(toPicture(graph, looks), (thing) => (thing === gone ? stays : thing));
  expect(picture.nodes.map((node) => node.id)).not.toContain(gone);
  expect(picture.nodes).toHaveLength(graph.nodes.size - 1);
  const { position } = graph.nodes.get(stays) ?? { position: null };
  expect(picture.nodes.find((node) => node.id === stays)).toMatchObject(position ?? {});
  expect([picture.pinned, picture.marked]).toEqual([[stays], [stays]]);
});
