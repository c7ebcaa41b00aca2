/** Names nobody knows: bodies without a sort, places no list vouches for. */
import { expect, test } from 'vitest';
import { unknownThings } from '../../../../../graph-data/graph/review/index.ts';
import { type EntityRecord, GENERAL_USAGE } from '../../../../../graph-data/model/entity.ts';
import { said, thing } from '../../../../support/claims.ts';

const body = (name: string, category: string | null): EntityRecord => ({
  ...thing(name, 'agency'),
  properties: { category },
});
const place = (name: string, type: string): EntityRecord => ({
  ...thing(name, 'place'),
  properties: { type },
});
const entities = [
  ...[body('渡口管理站', null), body('市教育局', 'culture-education'), body('无人提及站', null)],
  ...[place('石桥镇', 'town'), place('东渠镇', 'town'), place('环城路', 'road')],
];
const statements = [
  said('渡口管理站', 'leads', '修渡口', 3, 'lead'),
  said('市教育局', 'supports', '修渡口', 3, 'support'),
  { ...said('修渡口', 'concerns', '石桥镇', 4), rule: 'place-shaped@1' },
  { ...said('修渡口', 'concerns', '东渠镇', 5), rule: 'place-listed@1' },
  { ...said('修渡口', 'concerns', '环城路', 6), rule: 'place-road@1' },
];
const names = (settled: readonly string[] = []): readonly string[] =>
  unknownThings(entities, statements, ({ name }) => settled.includes(name)).map((each) => each.thing.name);

test('a body of no known sort and a place known by its form alone are listed, each with its claims', () => {
  expect(names()).toEqual(['渡口管理站', '石桥镇']);
  const [station] = unknownThings(entities, statements, () => false);
  expect(station?.claims.map(({ relation }) => relation)).toEqual(['leads']);
});

test('the committee of a place, whose short names everybody knows, is known without a sort', () => {
  const committee = { ...body('中共白水市委员会', null), aliases: [{ name: '市委', source: GENERAL_USAGE }] };
  const issued = said('中共白水市委员会', 'leads', '修渡口', 3, 'lead');
  expect(unknownThings([committee], [issued], () => false)).toEqual([]);
});

test('what somebody said something of is settled', () => {
  expect(names(['渡口管理站'])).toEqual(['石桥镇']);
});
