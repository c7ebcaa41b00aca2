/** What is asked of the figures, as an address that anybody can type. */
import { expect, test } from 'vitest';
import { EVERY_FIGURE } from '../../../../../graph-data/graph/figures/index.ts';
import {
  choiceParameter,
  faceOf,
  figuresSettingsOf,
  isNarrowed,
  NO_FILTER,
  sortParameter,
} from '../../../../../renderer/state/figures/parameters.ts';

test('an empty address asks for everything in document order, as a table', () => {
  const settings = figuresSettingsOf({});
  expect(settings).toEqual({ filter: EVERY_FIGURE, sort: 'document', descending: false });
  expect(isNarrowed(settings)).toBe(false);
  expect(faceOf({})).toBe('table');
});

test('words nobody knows are passed over', () => {
  const asked = { nature: 'wish', year: '20x', conflict: 'maybe', sort: 'colour-', face: 'film' };
  expect(figuresSettingsOf(asked).filter).toEqual(EVERY_FIGURE);
  expect(figuresSettingsOf(asked).sort).toBe('document');
  expect(faceOf(asked)).toBe('table');
});

test('a filter is read, and taken away as a whole', () => {
  const parameters = { nature: 'target', unit: '亩', year: '2024', scope: '-', conflict: 'open', text: '茶' };
  const { filter } = figuresSettingsOf(parameters);
  expect(filter).toMatchObject({ nature: 'target', unit: '亩', year: 2024, scope: '', conflict: 'open' });
  expect(isNarrowed(figuresSettingsOf({ ...parameters, ...NO_FILTER }))).toBe(false);
});

test('what no page tells can be asked for, and nothing asked is no parameter', () => {
  expect(choiceParameter('')).toBe('-');
  expect(choiceParameter(null)).toBe('');
  expect(choiceParameter(2024)).toBe('2024');
});

test('a head sorts upwards, then downwards, then as printed', () => {
  const asked = (sort: string) => figuresSettingsOf({ sort });
  expect(sortParameter(asked(''), 'amount')).toEqual({ sort: 'amount' });
  expect(sortParameter(asked('amount'), 'amount')).toEqual({ sort: 'amount-' });
  expect(sortParameter(asked('amount-'), 'amount')).toEqual({ sort: '' });
});
