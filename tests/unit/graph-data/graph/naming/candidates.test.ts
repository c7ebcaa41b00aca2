/** Things that may be one, on invented bodies and projects of an invented city. */
import { describe, expect, test } from 'vitest';
import { nameCandidates } from '../../../../../graph-data/graph/naming/index.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import { said, thing } from '../../../../support/claims.ts';

const body = (name: string, more: Partial<EntityRecord> = {}, jurisdiction = '云岭市'): EntityRecord => ({
  ...thing(name, 'agency'),
  properties: { jurisdiction, level: 'city', category: 'agriculture', system: 'government' },
  ...more,
});

const project = (name: string): EntityRecord => ({
  ...thing(name, 'initiative'),
  properties: { jurisdiction: '云岭市', type: 'works' },
});

const found = (entities: readonly EntityRecord[], statements: Parameters<typeof nameCandidates>[1] = []) =>
  nameCandidates(entities, statements).map(({ likeness, things }) => [likeness, ...things]);

describe('what meets', () => {
  test('the same name in other marks', () => {
    expect(found([project('“三水”工程'), project('三水工程')])).toEqual([
      ['spelling', '三水工程', '“三水”工程'],
    ]);
  });

  test('a name both bear', () => {
    const old = body('市水利局', { aliases: [{ name: '市水务局', source: 'vocabulary:x' }] });
    const [candidate] = nameCandidates([body('市水务局'), old], []);
    expect(candidate).toMatchObject({ likeness: 'shared-name', reason: { zh: '都用“市水务局”这一名称' } });
  });

  test('what the reading itself suspects', () => {
    const claims = [said('甲工程', 'may-be', '乙工程', 3)];
    expect(found([project('甲工程'), project('乙工程')], claims)).toEqual([
      ['suspected', '甲工程', '乙工程'],
    ]);
  });

  test('a dropped word for the sort, a place or a rank before the name', () => {
    expect(found([project('引河济湖'), project('引河济湖工程')])).toEqual([
      ['tail-word', '引河济湖', '引河济湖工程'],
    ]);
    expect(found([project('云岭保税物流中心'), project('保税物流中心')])).toEqual([
      ['place-word', '保税物流中心', '云岭保税物流中心'],
    ]);
    expect(found([body('云岭市林草局'), body('市林草局')])).toEqual([
      ['place-word', '市林草局', '云岭市林草局'],
    ]);
  });

  test('a short form letter by letter, of bodies and places only', () => {
    expect(found([body('市农村工作局'), body('市农工局')])).toEqual([
      ['abbreviation', '市农工局', '市农村工作局'],
    ]);
    expect(found([project('国家产融合作试点'), project('国家产教融合试点')])).toEqual([]);
  });

  test('the one of which more is said would stay', () => {
    const claims = [
      said('引河济湖工程', 'lies-in', '云岭市', 1),
      said('引河济湖工程', 'lies-in', '云岭市', 2),
    ];
    expect(found([project('引河济湖'), project('引河济湖工程')], claims)).toEqual([
      ['tail-word', '引河济湖工程', '引河济湖'],
    ]);
  });
});

describe('what stays apart', () => {
  test("a zone's body and the city's of the same name", () => {
    expect(found([body('教育局'), body('教育局', { id: body('开发区教育局').id }, '云岭市开发区')])).toEqual(
      [],
    );
  });

  test('bodies of another system or sort, however alike the letters', () => {
    const party = { properties: { ...body('x').properties, system: 'party' } };
    expect(found([body('市老干部局'), body('市委老干部局', party)])).toEqual([]);
  });

  test('bodies one measure names side by side', () => {
    const claims = [
      said('市林草局', 'leads', '造林', 1, 'lead'),
      said('云岭市林草局', 'supports', '造林', 1, 'support', 2),
    ];
    expect(found([body('云岭市林草局'), body('市林草局')], claims)).toEqual([]);
  });

  test('parts, phases and numbers of a thing', () => {
    expect(found([project('二期引河济湖工程'), project('引河济湖工程')])).toEqual([]);
    expect(found([project('“石榴”品牌'), project('“石榴”行动计划')])).toEqual([]);
  });

  test('an ending that many names have', () => {
    const many = ['风电', '绿色能源', '高端'].map((word) => project(`${word}装备制造基地`));
    expect(found([project('装备制造基地'), ...many.slice(0, 2)])).toHaveLength(2);
    expect(found([project('装备制造基地'), ...many])).toEqual([]);
  });

  test('figures and headings, which bear no names', () => {
    expect(
      found([thing('产量', 'indicator'), { ...thing('产量', 'indicator'), id: thing('b', 'x').id }]),
    ).toEqual([]);
  });
});

test('an answer outlives other ids: it is kept under kind, place and name', () => {
  const [one] = nameCandidates([project('引河济湖'), project('引河济湖工程')], []);
  const moved = { ...project('引河济湖'), id: project('another').id };
  const [other] = nameCandidates([project('引河济湖工程'), moved], []);
  expect(one?.id).toBe(other?.id);
});
