import { describe, expect, it } from 'vitest';
import { readText } from '../../../../graph-data/readers/index.ts';
import { printedKinds } from '../../../../scripts/extract/kinds.ts';

const TEXT = [
  '云岭市发展规划',
  '一、今后五年的目标',
  '到2028年，全市粮食产量达到120万吨以上，开工建设青石水库二期工程。',
  '加快推进溪口县现代农业产业园建设。',
].join('\n');

describe('all kinds of a document', () => {
  const [document] = readText(TEXT);
  if (document === undefined) throw new Error('the text holds no document');
  const kinds = printedKinds(document);
  const wording = (item: Record<string, unknown>): string =>
    TEXT.slice(Number(item['start']), Number(item['end']));

  it('print figures with value, unit, comparator, period and nature', () => {
    expect(kinds.figures).toHaveLength(1);
    expect(kinds.figures[0]).toMatchObject({
      line: 3,
      value: 120,
      unit: '万吨',
      comparator: 'gte',
      nature: 'target',
    });
    expect(kinds.figures[0]?.['period']).toMatchObject({ kind: 'by', to: '2028' });
  });

  it('print initiatives with their type and the part they are of a whole', () => {
    const names = kinds.initiatives.map((initiative) => initiative['name']);
    expect(names).toContain('青石水库二期工程');
    expect(names.some((name) => String(name).endsWith('现代农业产业园'))).toBe(true);
  });

  it('print places', () => {
    expect(kinds.places.map((place) => place['name'])).toContain('溪口县');
  });

  it('give offsets at which the wording stands in the file', () => {
    for (const place of kinds.places) expect(wording(place)).toBe(place['name']);
    for (const initiative of kinds.initiatives) expect(wording(initiative)).toBe(initiative['surface']);
    expect(wording(kinds.figures[0] ?? {})).toContain('120');
  });
});
