import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, usualSettings } from '../../../../../graph-data/graph/matrix/index.ts';
import {
  axisChoices,
  isFiltered,
  MATRIX_KINDS,
  type MatrixQuestion,
  parametersOf,
  questionOf,
  withFilter,
  withKind,
  withSort,
} from '../../../../../renderer/state/matrix/parameters.ts';
import { parseAddress, printAddress } from '../../../../../renderer/state/navigation/index.ts';
import { townDocument } from '../../../../support/matrix-town.ts';

const usual: MatrixQuestion = { kind: 'measures', settings: usualSettings('measures') };

const anyAxis = (kind: MatrixQuestion['kind'], axis: 'rows' | 'columns') => {
  const { sorts, groups } = axisChoices(kind, axis);
  return fc.record({
    sort: fc.constantFrom(...sorts),
    descending: fc.boolean(),
    group: fc.constantFrom(...groups),
  });
};

const anyQuestion: fc.Arbitrary<MatrixQuestion> = fc.constantFrom(...MATRIX_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    settings: fc.record({
      rows: anyAxis(kind, 'rows'),
      columns: anyAxis(kind, 'columns'),
      filter: fc.record({
        document: fc.constantFrom(null, townDocument('绿道意见')),
        roles: fc.subarray(['lead' as const, 'joint' as const, 'support' as const]),
        systems: fc.subarray(['party', 'government']),
        categories: fc.subarray(['finance', 'mass-organisations']),
        collectives: fc.boolean(),
        gaps: fc.boolean(),
        text: fc.string(),
      }),
    }),
  }),
);

/** As the address keeps them: what is empty is not there. */
const kept = (parameters: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));

describe('the matrix in an address', () => {
  it('prints nothing for what is usual', () => {
    expect(kept(parametersOf(usual))).toEqual({});
    expect(questionOf({})).toEqual(usual);
  });

  it('reads back every question it prints', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const parameters = kept(parametersOf(question));
        const address = parseAddress(
          printAddress({ view: 'matrix', subject: null, evidence: null, parameters }),
        );
        expect(questionOf(address?.parameters ?? {})).toEqual(question);
      }),
    );
  });

  it('passes over words nobody knows', () => {
    const typed = {
      kind: 'persons',
      rows: 'height-',
      rowGroup: 'section',
      role: 'boss.lead',
      columnGroup: '',
    };
    const { kind, settings } = questionOf(typed);
    expect(kind).toBe('measures');
    expect(settings.rows).toEqual({ ...usual.settings.rows, descending: true });
    expect(settings.filter.roles).toEqual(['lead']);
  });

  it('sorts counts downwards first, and the other way when asked again', () => {
    const once = withSort(usual, 'rows', 'count');
    expect(once.settings.rows).toMatchObject({ sort: 'count', descending: true });
    expect(withSort(once, 'rows', 'count').settings.rows.descending).toBe(false);
    expect(withSort(once, 'rows', 'name').settings.rows).toMatchObject({ sort: 'name', descending: false });
  });

  it('keeps the filter when the kind changes, and knows when something is left out', () => {
    const filtered = withFilter(usual, { roles: ['lead'] });
    expect(isFiltered(usual)).toBe(false);
    expect(isFiltered(filtered)).toBe(true);
    expect(withKind(filtered, 'agencies').settings).toEqual({
      ...usualSettings('agencies'),
      filter: { ...EVERYTHING, roles: ['lead'] },
    });
  });
});
