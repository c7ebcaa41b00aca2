import { describe, expect, it } from 'vitest';
import { compareAgencies } from '../../../../../graph-data/graph/brief/index.ts';
import { id } from '../../../../support/cards.ts';
import { town } from '../../../../support/pages-town.ts';

const names = (rows: readonly { readonly measure: { readonly name: string } }[] | undefined) =>
  rows?.map(({ measure }) => measure.name);

describe('two bodies side by side', () => {
  const comparison = compareAgencies(town, id('甲局'), id('乙局'));

  it('parts what only one carries from what both do, in document order', () => {
    expect(names(comparison?.onlyLeft)).toEqual(['续建']);
    expect(names(comparison?.both)).toEqual(['建小区', '修道路']);
    expect(names(comparison?.onlyRight)).toEqual(['办市场']);
  });

  it('tells the role of each', () => {
    const [first] = comparison?.both ?? [];
    expect(first?.left.map(({ role }) => role)).toEqual(['lead']);
    expect(first?.right.map(({ role }) => role)).toEqual(['joint']);
  });

  it('turned round, it says the same', () => {
    const turned = compareAgencies(town, id('乙局'), id('甲局'));
    expect(names(turned?.onlyRight)).toEqual(names(comparison?.onlyLeft));
    expect(names(turned?.both)).toEqual(names(comparison?.both));
    expect(turned?.classification).toBe('秘密★3年');
  });

  it('two bodies without duties share nothing; an unknown one cannot be compared', () => {
    expect(compareAgencies(town, id('丁局'), id('丁局'))).toMatchObject({
      both: [],
      onlyLeft: [],
      sources: [],
    });
    expect(compareAgencies(town, id('甲局'), id('戊局'))).toBeNull();
  });
});
