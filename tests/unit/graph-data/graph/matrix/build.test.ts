import { describe, expect, it } from 'vitest';
import { buildMatrix } from '../../../../../graph-data/graph/matrix/index.ts';
import { townInput, YUNLING } from '../../../../support/matrix-town.ts';

const input = townInput(YUNLING);

describe('the model of the matrix', () => {
  const model = buildMatrix('measures', input);

  it('has bodies with duties as rows, in the order in which they are named, and every measure as a column', () => {
    expect(model.rows.map(({ name }) => name)).toEqual([
      '市发改委',
      '市农牧局',
      '各县区',
      '市委办',
      '云岭银行',
    ]);
    expect(model.columns.map(({ name }) => name)).toEqual(['修建绿道', '管护绿道', '无人认领', '建设小区']);
    expect(model.columns).toBe(model.measures);
  });

  it('places a measure in its document and under its highest heading', () => {
    const places = model.columns.map(({ document, section }) => [
      document,
      section === null ? null : model.sections[section]?.heading,
    ]);
    expect(places).toEqual([
      [0, '一张图'],
      [0, '长效管护'],
      [0, '长效管护'],
      [1, null],
    ]);
  });

  it('keeps one line of the table for each duty', () => {
    expect(model.claims.statement).toHaveLength(YUNLING.duties.length);
    expect(model.claims.role[0]).toBe('lead');
    expect(model.claims.mention).toEqual([]);
  });

  it('spells names with the dictionary it is given, and finds by pinyin and initials', () => {
    const syllables: Readonly<Record<string, readonly string[]>> = { 市发改委: ['shi', 'fa', 'gai', 'wei'] };
    const spelled = buildMatrix('measures', { ...input, spell: (name) => syllables[name] ?? [] });
    expect(spelled.rows[0]?.spelling).toBe('shi fa gai wei');
    expect(spelled.rows[0]?.words.split('\n')).toEqual(
      expect.arrayContaining(['市发改委', '云岭市市发改委', 'shifagaiwei', 'sfgw']),
    );
  });

  it('puts duties under the initiatives their measures hold, each with the claim that says so', () => {
    const { columns, claims } = buildMatrix('initiatives', input);
    expect(columns.map(({ name }) => name)).toEqual(['乐水绿道', '万头牛场']);
    expect(columns[0]?.document).toBe(0);
    // Three duties on the first measure, two on the second, four on the last; a measure that names one twice counts once.
    expect(claims.statement).toHaveLength(9);
    expect(new Set(claims.mention).size).toBe(3);
  });

  it('sets bodies against bodies without a pair of it being sent', () => {
    const { rows, columns, claims } = buildMatrix('agencies', input);
    expect(columns).toBe(rows);
    expect(claims.column).toEqual(claims.row);
  });
});
