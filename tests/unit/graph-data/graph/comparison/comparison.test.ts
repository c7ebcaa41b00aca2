/** Two documents compared, on small invented claims and on two editions of an invented plan. */
import { describe, expect, test } from 'vitest';
import {
  type ComparisonRow,
  compareDocuments,
  countGroups,
  isChanged,
  keptRows,
} from '../../../../../graph-data/graph/comparison/index.ts';
import { likenessOf } from '../../../../../graph-data/graph/comparison/likeness.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import type { DocumentId, EntityId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { said, thing } from '../../../../support/claims.ts';
import { editionsDataset } from '../../../../support/editions.ts';

const [LEFT, RIGHT] = ['old.1' as DocumentId, 'new.1' as DocumentId];

/** The same claim as a document of its own prints it. */
function inDocument(document: DocumentId, statement: Statement, measure: string | null = null): Statement {
  const place = { document, measure: measure as EntityId | null };
  return {
    ...statement,
    id: `${document} ${statement.id}` as Statement['id'],
    document,
    evidence: statement.evidence.map((evidence) => ({ ...evidence, ...place })),
  };
}

function figure(name: string, properties: EntityRecord['properties']): EntityRecord {
  const given = {
    amountUnit: '头',
    unit: '头',
    comparator: 'eq',
    nature: 'target',
    date: '2023',
    measure: 'level',
  };
  return {
    ...thing(name, 'observation'),
    properties: { ...given, printed: `${properties['amount']}头`, ...properties },
  };
}

function compared(entities: readonly EntityRecord[], statements: readonly Statement[], likely = true) {
  return compareDocuments({ entities, statements, left: LEFT, right: RIGHT }, { likely }).rows;
}

const row = (rows: readonly ComparisonRow[], name: string): ComparisonRow | undefined =>
  rows.find(({ left, right }) =>
    [left, right].some((side) => side?.things.some((item) => item.name === name)),
  );

describe('the same thing', () => {
  test('is one row in whichever documents it stands; the seat of a body names no place', () => {
    const rows = compared(
      [
        thing('甲工程', 'initiative'),
        thing('乙工程', 'initiative'),
        thing('某市', 'place'),
        thing('局', 'agency'),
      ],
      [
        inDocument(LEFT, said('文', 'names', '甲工程', 3)),
        inDocument(RIGHT, said('新文', 'names', '甲工程', 4)),
        inDocument(RIGHT, said('新文', 'names', '乙工程', 2)),
        inDocument(LEFT, said('局', 'of-place', '某市', 1)),
      ],
    );
    expect(rows).toHaveLength(2);
    expect(row(rows, '甲工程')).toMatchObject({
      match: { rule: 'same-thing' },
      left: { line: 3 },
      right: { line: 4 },
    });
    expect(row(rows, '乙工程')).toMatchObject({ match: null, left: null });
  });

  test('under another name is one row where a thread follows both names, and says so', () => {
    const rows = compared(
      [thing('模范城', 'initiative'), thing('“全国模范城”', 'initiative'), thing('线索', 'thread')],
      [
        inDocument(LEFT, said('文', 'names', '模范城', 3)),
        inDocument(RIGHT, said('新文', 'names', '“全国模范城”', 4)),
        { ...inDocument(RIGHT, said('线索', 'follows', '模范城', 1)), basis: 'inferred' },
        { ...inDocument(RIGHT, said('线索', 'follows', '“全国模范城”', 1)), basis: 'inferred' },
      ],
    );
    expect(rows.map(({ match }) => match)).toEqual([{ rule: 'same-thread', thread: '线索', name: '线索' }]);
  });
});

describe('figures', () => {
  const herd: EntityRecord = { ...thing('存栏', 'indicator'), properties: { scope: '某市', unit: '头' } };
  const stated = (document: DocumentId, name: string, indicator = '存栏'): Statement =>
    inDocument(document, said(name, 'observes', indicator, 5));
  const pairOf = (left: EntityRecord['properties'], right: EntityRecord['properties']) => {
    const entities = [
      herd,
      figure('旧值', { amount: 30, ...left }),
      figure('新值', { amount: 30, ...right }),
    ];
    return compared(entities, [stated(LEFT, '旧值'), stated(RIGHT, '新值')])[0]?.figures;
  };

  test.each([
    ['the same number of the same year', { periodTo: '2025' }, { periodTo: '2025' }, []],
    ['another number', { periodTo: '2025' }, { periodTo: '2025', amount: 36 }, ['value']],
    ['another year', { periodTo: '2025' }, { periodTo: '2026' }, ['period']],
    ['a target that is reported', { periodTo: '2025' }, { periodTo: '2025', nature: 'result' }, ['nature']],
    [
      'words without a year, of another year',
      { periodPrinted: '五年来', date: '2021' },
      { periodPrinted: '五年来', date: '2026' },
      ['period'],
    ],
    [
      'words without a year, of the same year',
      { periodPrinted: '年内', date: '2023-03' },
      { periodPrinted: '年内', date: '2023-09-01' },
      [],
    ],
  ])('%s', (_, left, right, differs) => {
    expect(pairOf(left, right)?.map((pair) => pair.differs)).toEqual([differs]);
  });

  test('of another unit or part are listed, never set beside each other', () => {
    for (const other of [{ amountUnit: '万元' }, { partOf: '其中能繁母牛' }]) {
      expect(pairOf({}, other)?.map(({ left, right }) => [left !== null, right !== null])).toEqual([
        [true, false],
        [false, true],
      ]);
    }
  });

  test('of another scope are two rows that tell of each other and are no change', () => {
    const other: EntityRecord = {
      ...herd,
      id: '存栏（某县）' as EntityId,
      properties: { scope: '某县', unit: '头' },
    };
    const rows = compared(
      [herd, other, figure('旧值', { amount: 30 }), figure('新值', { amount: 3 })],
      [stated(LEFT, '旧值'), stated(RIGHT, '新值', '存栏（某县）')],
    );
    expect(rows.map(({ namesakes }) => namesakes.map(({ scope }) => scope))).toEqual([['某县'], ['某市']]);
    expect(rows.some(isChanged)).toBe(false);
  });
});

test('likeness of titles counts neither marks nor spaces, and is 0 for nothing', () => {
  expect(likenessOf('健全 良种繁育体系', '（健全）良种繁育体系。')).toBe(1);
  expect(likenessOf('健全良种繁育体系', '建设冷链物流园区')).toBe(0);
  expect(likenessOf('', '')).toBe(0);
});

describe('two editions of a plan', () => {
  const { dataset } = editionsDataset();
  const [left, right] = dataset.documents
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ id }) => id);
  if (left === undefined || right === undefined) throw new Error('there are two editions');
  const { entities, statements } = dataset;
  const { rows } = compareDocuments({ entities, statements, left, right }, { likely: true });
  const names = (bodies: readonly { readonly name: string }[] | undefined) => bodies?.map(({ name }) => name);

  test('a measure of like title in the like chapter is likely the same, with who came and who went', () => {
    const herds = row(rows, '建设标准化养殖小区');
    expect(herds?.match).toMatchObject({ rule: 'like-title', likeness: 1, because: 'chapter' });
    expect([names(herds?.duty?.added), names(herds?.duty?.removed)]).toEqual([
      ['市自然资源局'],
      ['市财政局'],
    ]);
    expect(row(rows, '健全肉牛良种繁育体系')?.left?.things.map(({ name }) => name)).toEqual([
      '健全良种繁育体系',
    ]);
  });

  test('a body that leads where it supported has another role, and is neither new nor gone', () => {
    const duty = row(rows, '培育屠宰加工龙头企业')?.duty;
    expect(duty?.added).toEqual([]);
    expect(duty?.roles.map(({ body, before }) => [body.name, before, body.role])).toEqual([
      ['市商务局', 'support', 'lead'],
      ['市工信局', 'lead', 'support'],
    ]);
  });

  test('a raised target is a changed figure; one that stays is none', () => {
    const differs = (name: string) => row(rows, name)?.figures.map((pair) => pair.differs);
    expect(differs('肉牛存栏')).toEqual([['value']]);
    expect(differs('肉牛加工产值')).toEqual([[]]);
  });

  test('guesses can be switched off: what they paired then stands on its own side', () => {
    const plain = compareDocuments({ entities, statements, left, right }, { likely: false }).rows;
    const [guessed, sure] = [rows, plain].map((all) => countGroups(all, { text: '' })[0]);
    expect(guessed).toMatchObject({ group: 'measure', both: 3, left: 1, right: 1 });
    expect(sure).toMatchObject({ group: 'measure', both: 0, left: 4, right: 4 });
  });

  test('turned round, sides and changes turn round and nothing else', () => {
    const turned = compareDocuments(
      { entities, statements, left: right, right: left },
      { likely: true },
    ).rows;
    expect(turned).toHaveLength(rows.length);
    expect(turned.filter(isChanged)).toHaveLength(rows.filter(isChanged).length);
    expect(names(row(turned, '建设标准化养殖小区')?.duty?.added)).toEqual(['市财政局']);
  });

  test('the filter keeps what one document alone has, one kind, or a word of a body', () => {
    const kept = (filter: Partial<Parameters<typeof keptRows>[1]>) =>
      keptRows(rows, { part: 'all', group: null, text: '', ...filter });
    expect(kept({ part: 'left' }).every((one) => one.right === null)).toBe(true);
    expect(kept({ part: 'changed' }).length).toBeGreaterThan(0);
    expect(kept({ group: 'place' })).toEqual([]);
    expect(kept({ text: '市自然资源局', group: 'measure' }).map(({ id }) => id)).toEqual([
      row(rows, '建设标准化养殖小区')?.id,
    ]);
  });

  test('an edition that is not in the workspace yet is compared by its claims alone', () => {
    const old = editionsDataset(['2023-plan.txt']).dataset;
    const fresh = editionsDataset(['2024-plan.txt']).dataset;
    const entityOf = new Map([...old.entities, ...fresh.entities].map((entity) => [entity.id, entity]));
    const both = compareDocuments(
      { entities: entityOf.values(), statements: [...old.statements, ...fresh.statements], left, right },
      { likely: true },
    );
    expect(both.rows.filter(isChanged).map(({ id }) => id)).toEqual(
      rows.filter(isChanged).map(({ id }) => id),
    );
  });
});
