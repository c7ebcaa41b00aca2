/** What naming things otherwise would move, counted on small invented claims. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamingWish, namingPreview } from '../../../../../graph-data/graph/naming/index.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import type { EntityId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { said, thing } from '../../../../support/claims.ts';

const id = (name: string): EntityId => thing(name, 'agency').id;

const merge = (into: string, ...merged: readonly string[]): NamingWish => ({
  kind: 'things-merged',
  into: id(into),
  merged: merged.map(id),
  reason: 'same',
  since: null,
});

const bodies = [thing('甲局', 'agency'), thing('乙局', 'agency'), thing('丙局', 'agency')];
const source = (statements: readonly Statement[], entities: readonly EntityRecord[] = bodies) => ({
  entities,
  statements,
});

describe('a merge', () => {
  test('moves duties by role and other claims by relation', () => {
    const preview = namingPreview(
      source([
        said('乙局', 'leads', '修路', 1, 'lead'),
        said('乙局', 'supports', '造林', 2, 'support'),
        said('乙局', 'lies-in', '云岭市', 3),
        said('丙局', 'leads', '治水', 4, 'lead'),
      ]),
      merge('甲局', '乙局'),
    );
    expect(preview.duties).toEqual({ lead: 1, support: 1, joint: 0 });
    expect(preview.claims).toEqual([{ relation: 'lies-in', count: 1 }]);
    expect(preview.names).toEqual(['甲局', '乙局']);
  });

  test('tells what is said twice, in two roles, or of nothing but itself', () => {
    const twice = said('乙局', 'leads', '修路', 5, 'lead');
    const clash = said('乙局', 'supports', '造林', 6, 'support');
    const inside = said('乙局', 'may-be', '甲局', 7);
    const preview = namingPreview(
      source([
        said('甲局', 'leads', '修路', 1, 'lead'),
        said('甲局', 'leads', '造林', 2, 'lead'),
        ...[twice, clash, inside],
      ]),
      merge('甲局', '乙局'),
    );
    expect(preview.duplicates).toEqual([twice.id]);
    expect(preview.clashes).toEqual([clash.id]);
    expect(preview.inside).toEqual([inside.id]);
    expect(preview.doubts).toContain('both-printed');
  });

  test('keeps once what both are said to do at the very same place', () => {
    const one = said('甲局', 'leads', '修路', 1, 'lead');
    const other = said('乙局', 'leads', '修路', 1, 'lead');
    for (const claims of [
      [one, other],
      [other, one],
    ]) {
      const preview = namingPreview(source(claims), merge('甲局', '乙局'));
      expect(preview.folded).toEqual([other.id]);
      expect(preview.duplicates).toEqual([]);
    }
  });

  test('says where kind or place speak against it', () => {
    const zone = { ...thing('乙局', 'agency'), properties: { jurisdiction: '开发区' } };
    const city = { ...thing('甲局', 'agency'), properties: { jurisdiction: '云岭市' } };
    expect(namingPreview(source([], [city, zone]), merge('甲局', '乙局')).doubts).toEqual(['jurisdiction']);
  });

  test('every claim of a merged thing is counted once: moved, or taken out between them', () => {
    const names = fc.constantFrom('甲局', '乙局', '丙局', '修路', '造林');
    const claim = fc.tuple(names, names, fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), (rows) => {
        const claims = new Map(
          rows
            .map(([subject, object, line]) => said(subject, 'lies-in', object, line))
            .map((each) => [each.id, each]),
        );
        const preview = namingPreview(source([...claims.values()]), merge('甲局', '乙局'));
        const touching = [...claims.values()].filter(({ subject, object }) =>
          [subject, object].some((end) => end === thing('乙局', 'agency').id),
        );
        const between = [...claims.values()].filter(
          ({ subject, object }) =>
            subject !== object && [subject, object].every((end) => end !== null && /[甲乙]/u.test(end)),
        );
        const moved = preview.claims.reduce((sum, { count }) => sum + count, 0);
        expect(moved).toBe(touching.filter((each) => !between.includes(each)).length);
        expect(preview.inside).toHaveLength(between.length);
      }),
    );
  });
});

test('a split counts what goes and what stays', () => {
  const [one, two] = [
    said('甲局', 'leads', '修路', 1, 'lead'),
    said('甲局', 'supports', '造林', 2, 'support'),
  ];
  const preview = namingPreview(source([one, two]), {
    kind: 'thing-split',
    thing: id('甲局'),
    name: '乙局',
    claims: [one.id],
    since: null,
  });
  expect(preview.duties).toEqual({ lead: 1, support: 0, joint: 0 });
  expect(preview.staying).toBe(1);
  expect(preview.newNames).toEqual(['乙局']);
  expect(preview.taken).toEqual([thing('乙局', 'agency').id]);
});

test('a new name comes first, a further name last, and both tell who bears it already', () => {
  const renamed = namingPreview(source([]), {
    ...{ kind: 'thing-renamed', thing: id('甲局') },
    ...{ name: '乙 局', since: null },
  });
  expect(renamed.names).toEqual(['乙 局', '甲局']);
  expect(renamed.taken).toEqual([thing('乙局', 'agency').id]);
  const aliased = namingPreview(source([]), {
    ...{ kind: 'thing-aliased', thing: id('甲局') },
    ...{ alias: '甲字局', since: null },
  });
  expect(aliased.names).toEqual(['甲局', '甲字局']);
  expect(aliased.taken).toEqual([]);
});
