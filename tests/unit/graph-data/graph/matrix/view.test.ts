import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildMatrix,
  EVERYTHING,
  type MatrixFilter,
  type MatrixKind,
  type MatrixModel,
  type MatrixSettings,
  type MatrixView,
  usualSettings,
  viewMatrix,
} from '../../../../../graph-data/graph/matrix/index.ts';
import type { Role } from '../../../../../graph-data/model/statement.ts';
import { type Town, townDocument, townInput, YUNLING } from '../../../../support/matrix-town.ts';

const PLAIN: MatrixSettings = {
  filter: EVERYTHING,
  rows: { sort: 'document', descending: false, group: 'none' },
  columns: { sort: 'document', descending: false, group: 'none' },
};

const models: Readonly<Record<MatrixKind, MatrixModel>> = {
  measures: buildMatrix('measures', townInput(YUNLING)),
  initiatives: buildMatrix('initiatives', townInput(YUNLING)),
  agencies: buildMatrix('agencies', townInput(YUNLING)),
};

const view = (kind: MatrixKind, filter: Partial<MatrixFilter> = {}): MatrixView =>
  viewMatrix(models[kind], { ...PLAIN, filter: { ...EVERYTHING, ...filter } });
const rowNames = ({ rows }: MatrixView): readonly string[] => rows.map(({ line }) => line.name);
const columnNames = ({ columns }: MatrixView): readonly string[] => columns.map(({ line }) => line.name);

/** The cell by the names at its heads. */
function cell(shown: MatrixView, row: string, column: string) {
  return shown.cell(rowNames(shown).indexOf(row), columnNames(shown).indexOf(column));
}

describe('bodies against measures', () => {
  it('marks a cell with every role, strongest first, and gives the claims behind it', () => {
    const shown = view('measures');
    const held = cell(shown, '市农牧局', '建设小区');
    expect(held?.roles).toEqual(['lead', 'joint']);
    expect(held && shown.claims(held).map(({ role, measure }) => [role, measure.name])).toEqual([
      ['lead', '建设小区'],
      ['joint', '建设小区'],
    ]);
    expect(cell(shown, '市委办', '修建绿道')).toBeNull();
  });

  it('counts a pair once, whatever number of roles it has', () => {
    const sum = view('measures').rows.find(({ line }) => line.name === '市农牧局')?.sum;
    expect(sum).toEqual({ cells: 3, count: 3, roles: { lead: 1, joint: 2, support: 1 } });
  });

  it('shows the measure nobody carries, unless gaps are left out or bodies are asked for', () => {
    expect(columnNames(view('measures'))).toContain('无人认领');
    expect(columnNames(view('measures', { gaps: false }))).not.toContain('无人认领');
    expect(columnNames(view('measures', { roles: ['lead'] }))).not.toContain('无人认领');
    expect(columnNames(view('measures', { document: townDocument('养殖方案') }))).not.toContain('无人认领');
    expect(columnNames(view('measures', { text: '认领' }))).toEqual(['无人认领']);
  });

  it('filters by document, role, system, category and collective', () => {
    expect(rowNames(view('measures', { document: townDocument('养殖方案') }))).toEqual([
      '市农牧局',
      '市委办',
      '云岭银行',
    ]);
    expect(rowNames(view('measures', { roles: ['support'] }))).toEqual(['市农牧局', '各县区', '云岭银行']);
    expect(rowNames(view('measures', { systems: ['party', 'enterprise'] }))).toEqual(['市委办', '云岭银行']);
    expect(rowNames(view('measures', { categories: ['agriculture'] }))).toEqual(['市农牧局']);
    expect(rowNames(view('measures', { collectives: false }))).not.toContain('各县区');
  });

  it('keeps for a text what stands at either head', () => {
    expect(rowNames(view('measures', { text: '建设' }))).toEqual(['市农牧局', '市委办', '云岭银行']);
    expect(columnNames(view('measures', { text: '发改' }))).toEqual(['修建绿道', '管护绿道']);
    expect(rowNames(view('measures', { text: '云岭市市委办' }))).toEqual(['市委办']);
    expect(view('measures', { text: '没有' }).total.cells).toBe(0);
  });
});

describe('bodies against initiatives', () => {
  it('has the role of the duty, with the duty and the mention as evidence', () => {
    const shown = view('initiatives');
    const held = cell(shown, '市发改委', '乐水绿道');
    expect(held?.roles).toEqual(['lead', 'joint']);
    const claims = held ? shown.claims(held) : [];
    expect(claims.map(({ measure }) => measure.name)).toEqual(['修建绿道', '管护绿道']);
    expect(claims.map(({ second }) => second?.statement)).toEqual([
      'statement:修建绿道-starts-乐水绿道-0',
      'statement:管护绿道-mentions-乐水绿道-1',
    ]);
  });
});

describe('bodies against bodies', () => {
  it('counts shared measures and lists them with both duties', () => {
    const shown = view('agencies');
    const held = cell(shown, '市发改委', '市农牧局');
    expect(held?.count).toBe(2);
    const claims = held ? shown.claims(held) : [];
    expect(claims.map(({ measure, role, second }) => [measure.name, role, second?.role])).toEqual([
      ['修建绿道', 'lead', 'support'],
      ['管护绿道', 'joint', 'joint'],
    ]);
    expect(cell(shown, '市发改委', '市发改委')).toBeNull();
  });

  it('asks the row for its role and its system, and either side for its name', () => {
    const leading = view('agencies', { roles: ['lead'] });
    expect(rowNames(leading)).toEqual(['市发改委', '市农牧局', '市委办']);
    expect(cell(leading, '市发改委', '各县区')?.count).toBe(1);
    const named = view('agencies', { text: '各县区' });
    expect(cell(named, '市发改委', '各县区')?.count).toBe(1);
    expect(cell(named, '市发改委', '市农牧局')?.count ?? 0).toBe(0);
    expect(columnNames(view('agencies', { collectives: false }))).not.toContain('各县区');
  });

  it('is symmetric when nothing is asked', () => {
    const shown = view('agencies');
    for (const row of rowNames(shown))
      for (const column of columnNames(shown))
        expect(cell(shown, row, column)?.count).toBe(cell(shown, column, row)?.count);
  });
});

describe('order', () => {
  const names = (rows: Partial<MatrixSettings['rows']>): readonly string[] =>
    rowNames(viewMatrix(models.measures, { ...PLAIN, rows: { ...PLAIN.rows, ...rows } }));

  it('sorts Chinese names by pinyin', () => {
    expect(names({ sort: 'name' })).toEqual(['各县区', '市发改委', '市农牧局', '市委办', '云岭银行']);
    expect(names({ sort: 'name', descending: true })[0]).toBe('云岭银行');
  });

  it('sorts by count and by system, ties in the order of the document', () => {
    expect(names({ sort: 'count', descending: true })).toEqual([
      '市农牧局',
      '市发改委',
      '各县区',
      '市委办',
      '云岭银行',
    ]);
    expect(names({ sort: 'system' })).toEqual(['市委办', '市发改委', '市农牧局', '云岭银行', '各县区']);
  });

  it('groups bodies by system and measures by chapter, documents in order', () => {
    const { rowBands, columnBands } = viewMatrix(models.measures, usualSettings('measures'));
    expect(rowBands.map(({ group, length }) => [group && 'id' in group ? group.id : group, length])).toEqual([
      ['party', 1],
      ['government', 2],
      ['enterprise', 1],
      [null, 1],
    ]);
    expect(columnBands).toEqual([
      { group: { by: 'section', index: 0 }, start: 0, length: 1 },
      { group: { by: 'section', index: 1 }, start: 1, length: 2 },
      { group: { by: 'document', index: 1 }, start: 3, length: 1 },
    ]);
  });
});

const ROLES: readonly Role[] = ['lead', 'joint', 'support'];
const SYSTEMS = ['party', 'government', 'unheard-of', 'another'];

const anyTown: fc.Arbitrary<Town> = fc
  .record({
    bodies: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...'甲乙丙丁戊己庚辛'),
        kind: fc.constantFrom('agency' as const, 'collective' as const),
        system: fc.constantFrom(...SYSTEMS),
      }),
      { selector: ({ name }) => name, minLength: 1 },
    ),
    measures: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...'一二三四五六七八'),
        document: fc.constantFrom('天', '地'),
        chapter: fc.constantFrom('总则', null),
      }),
      { selector: ({ name }) => name, minLength: 1 },
    ),
    initiatives: fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('plans', 'mentions'), fc.constantFrom(...'工程')),
    ),
    duties: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...ROLES), fc.nat()), { maxLength: 40 }),
  })
  .map(({ bodies, measures, initiatives, duties }) => {
    const nameAt = (list: readonly { readonly name: string }[], index: number): string =>
      list[index % list.length]?.name ?? '';
    return {
      documents: ['天', '地'],
      bodies,
      // A chapter is a thing of one document.
      measures: measures.map((one) => ({ ...one, chapter: one.chapter && `${one.document}${one.chapter}` })),
      duties: duties.map(([body, role, measure]) => [nameAt(bodies, body), role, nameAt(measures, measure)]),
      mentions: initiatives.map(([measure, relation, name]) => [nameAt(measures, measure), relation, name]),
    };
  });

const anyAxis = fc.record({
  sort: fc.constantFrom('document' as const, 'name' as const, 'count' as const, 'system' as const),
  descending: fc.boolean(),
  group: fc.constantFrom(
    'none' as const,
    'category' as const,
    'system' as const,
    'document' as const,
    'section' as const,
  ),
});

const anySettings: fc.Arbitrary<MatrixSettings> = fc.record({
  rows: anyAxis,
  columns: anyAxis,
  filter: fc.record({
    document: fc.constantFrom(null, townDocument('天')),
    roles: fc.subarray([...ROLES]),
    systems: fc.subarray(SYSTEMS),
    categories: fc.constant([]),
    collectives: fc.boolean(),
    gaps: fc.boolean(),
    text: fc.constantFrom('', '甲', '一', '工'),
  }),
});

const anyView = fc
  .tuple(anyTown, fc.constantFrom<MatrixKind>('measures', 'initiatives', 'agencies'), anySettings)
  .map(([town, kind, settings]) => viewMatrix(buildMatrix(kind, townInput(town)), settings));

const indexes = (lines: readonly unknown[]): readonly number[] => lines.map((_, index) => index);

describe('every matrix', () => {
  it('has sums that equal its cells', () => {
    fc.assert(
      fc.property(anyView, (shown) => {
        const at = (row: number, column: number): number => shown.cell(row, column)?.count ?? 0;
        const add = (total: number, one: number): number => total + one;
        for (const row of indexes(shown.rows)) {
          const counts = indexes(shown.columns).map((column) => at(row, column));
          expect(shown.rows[row]?.sum.count).toBe(counts.reduce(add, 0));
          expect(shown.rows[row]?.sum.cells).toBe(counts.filter((count) => count > 0).length);
        }
        for (const column of indexes(shown.columns)) {
          const counts = indexes(shown.rows).map((row) => at(row, column));
          expect(shown.columns[column]?.sum.count).toBe(counts.reduce(add, 0));
        }
        expect(shown.total.count).toBe(shown.rows.map(({ sum }) => sum.count).reduce(add, 0));
      }),
    );
  });

  it('has in every cell as many measures, and the roles, of the claims behind it', () => {
    fc.assert(
      fc.property(anyView, (shown) => {
        for (const row of indexes(shown.rows))
          for (const column of indexes(shown.columns)) {
            const held = shown.cell(row, column);
            if (held === null) continue;
            const claims = shown.claims(held);
            const measures = new Set(claims.map(({ measure }) => measure.id)).size;
            if (shown.model.kind === 'agencies') expect(held.count).toBe(measures);
            else expect(new Set(held.roles)).toEqual(new Set(claims.map(({ role }) => role)));
          }
      }),
    );
  });

  it('shows the same lines in whatever order, and its bands cover them without a gap', () => {
    fc.assert(
      fc.property(anyTown, anySettings, (town, settings) => {
        const model = buildMatrix('measures', townInput(town));
        const shown = viewMatrix(model, settings);
        const plain = viewMatrix(model, { ...PLAIN, filter: settings.filter });
        const sorted = (lines: MatrixView['rows']): readonly number[] =>
          lines.map(({ index }) => index).sort((a, b) => a - b);
        expect(sorted(shown.rows)).toEqual(sorted(plain.rows));
        expect(sorted(shown.columns)).toEqual(sorted(plain.columns));
        for (const [bands, lines, by] of [
          [shown.rowBands, shown.rows, settings.rows.group],
          [shown.columnBands, shown.columns, settings.columns.group],
        ] as const) {
          const ends = bands.map(({ start, length }) => [start, start + length]);
          expect(ends.flat()).toEqual(ends.flatMap((_, at) => [ends[at - 1]?.[1] ?? 0, ends[at]?.[1]]));
          expect(ends.at(-1)?.[1] ?? 0).toBe(by === 'none' ? 0 : lines.length);
          const heads = bands.map(({ group }) => JSON.stringify(group));
          expect(new Set(heads).size).toBe(heads.length);
        }
      }),
    );
  });
});
