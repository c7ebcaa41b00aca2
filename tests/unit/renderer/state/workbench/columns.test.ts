/** A column that gives way to a panel comes back with its end, unless the hand decided otherwise meanwhile. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ColumnName,
  fold,
  setWorkbench,
  togglePanel,
  unfold,
  useWorkbench,
} from '../../../../../renderer/state/workbench/index.ts';

const isOpen = (column: ColumnName): boolean => useWorkbench.getState()[`${column}Open`];

beforeEach(() =>
  setWorkbench({ outlineOpen: true, outlineWaits: false, detailOpen: true, detailWaits: false }),
);

describe.each(['outline', 'detail'] as const)('the %s', (column) => {
  it('is folded and comes back', () => {
    fold(column);
    expect(isOpen(column)).toBe(false);
    unfold(column);
    expect(isOpen(column)).toBe(true);
  });

  it('stays closed where it was closed by hand before', () => {
    togglePanel(`${column}Open`);
    fold(column);
    unfold(column);
    expect(isOpen(column)).toBe(false);
  });

  it('stays closed where the hand opened and closed it meanwhile', () => {
    fold(column);
    togglePanel(`${column}Open`);
    expect(isOpen(column)).toBe(true);
    togglePanel(`${column}Open`);
    unfold(column);
    expect(isOpen(column)).toBe(false);
  });

  it('leaves the other where it is', () => {
    const other = column === 'outline' ? 'detail' : 'outline';
    fold(column);
    expect(isOpen(other)).toBe(true);
    unfold(other);
    expect(isOpen(column)).toBe(false);
  });
});
