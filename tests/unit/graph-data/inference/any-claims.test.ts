/** Whatever the claims: no crash, the same answer in any order, and never a claim without places, reason or ends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { infer } from '../../../../graph-data/inference/index.ts';
import type { ExampleDocument, ExampleFigure } from '../../../../graph-data/inference/rule.ts';
import type { Premises } from '../../../../graph-data/inference/types.ts';
import { kinds, relations } from '../../../../graph-data/ontology/index.ts';
import { premisesOf } from '../../../support/premises.ts';

const figure: fc.Arbitrary<ExampleFigure> = fc.record({
  name: fc.constantFrom(
    '地区生产总值',
    '新增就业',
    '贫困人口',
    '建档立卡贫困人口',
    '肉牛存栏',
    '市场主体',
    '项目',
  ),
  nature: fc.constantFrom('target', 'result', 'unknown'),
  value: fc.constantFrom(0, 1, 5.5, 12.34, 1234, 88, 880),
  unit: fc.constantFrom('%', '亿元', '万人', '人次', '户', '家', '万头', ''),
  comparator: fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt', 'approx'),
  measure: fc.constantFrom('level', 'growth', 'share', 'increment', 'count', 'rank'),
  period: fc.tuple(
    fc.constantFrom('by', 'at', 'in', 'since', 'over'),
    fc.constantFrom(null, '2021', '2023', '2025'),
  ),
});

const name = fc.constantFrom(
  '引青济云工程', '引青济云二期工程', '引青济云二期', '“石榴红”行动计划', '“石榴红”品牌', '国家承接产业转移示范区', '辽西承接产业转移示范区',
  '云岭市承接产业转移示范区', '生态文明示范市', '国家生态文明建设示范市', '（）', '工程', '', '“”', '国家级',
); // biome-ignore format: a list of names

const document: fc.Arbitrary<ExampleDocument> = fc.record({
  date: fc.constantFrom('2021', '2021-03', '2023-07-13', '2024', '2026'),
  figures: fc.array(figure, { maxLength: 6 }),
  initiatives: fc.array(
    fc.tuple(
      fc.constantFrom('plans', 'strives-for', 'starts', 'advances', 'completes', 'obtains', 'names'),
      fc.constantFrom('target' as const, 'result' as const, 'unknown' as const),
      name,
      fc.constantFrom('works', 'zone', 'designation', 'brand', 'mechanism'),
    ),
    { maxLength: 6 },
  ),
});

const documents = fc.array(document, { maxLength: 5 });

/** Merged as the dataset is: one claim a pair and relation. */
function merged(found: readonly ExampleDocument[]): Premises {
  const premises = premisesOf(found);
  return { ...premises, statements: [...new Map(premises.statements.map((one) => [one.id, one])).values()] };
}

const reversed = (premises: Premises): Premises => ({
  ...premises,
  documents: premises.documents.toReversed(),
  entities: premises.entities.toReversed(),
  statements: premises.statements.toReversed(),
});

describe('infer on any claims', () => {
  it('rests every claim on places of the premises and gives its reason', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const premises = merged(found);
        const places = new Set(premises.statements.flatMap(({ evidence }) => evidence));
        for (const { basis, evidence, relation, qualifiers } of infer(premises).statements) {
          expect(basis).toBe('inferred');
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence.every((place) => places.has(place))).toBe(true);
          if (relation !== 'follows') expect(qualifiers.resolution).toMatch(/^[^{}]+$/u);
        }
      }),
    );
  });

  it('joins only what the ontology lets it join, each claim once', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const premises = merged(found);
        const { entities, statements } = infer(premises);
        const kindOf = new Map([...premises.entities, ...entities].map(({ id, kind }) => [id, kind]));
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const { kind } of entities) expect(kinds.has(kind)).toBe(true);
        for (const { subject, relation, object } of statements) {
          if (object === null) continue;
          expect(relations.get(relation)?.source).toContain(kindOf.get(subject));
          expect(relations.get(relation)?.target).toContain(kindOf.get(object));
        }
      }),
    );
  });

  it('does not depend on the order of the premises', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const premises = merged(found);
        expect(infer(reversed(premises))).toEqual(infer(premises));
      }),
    );
  });

  it('never lets figures of two units, measures or places continue each other', () => {
    fc.assert(
      fc.property(documents, (found) => {
        const premises = merged(found);
        const { statements } = infer(premises);
        const indicators = new Map(
          premises.statements.flatMap(({ relation, subject, object }) =>
            relation === 'observes' && object !== null ? [[subject, object] as const] : [],
          ),
        );
        const things = new Map(premises.entities.map((entity) => [entity.id, entity.properties]));
        const wayOf = (id: (typeof statements)[number]['subject']): unknown => {
          const { scope, unit } = things.get(indicators.get(id) ?? id) ?? {};
          return [scope, unit === '家' ? '户' : unit];
        };
        for (const { relation, subject, object } of statements) {
          if (relation !== 'continues' || object === null || !indicators.has(subject)) continue;
          expect(wayOf(subject)).toEqual(wayOf(object));
        }
      }),
    );
  });
});
