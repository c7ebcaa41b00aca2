import { describe, expect, it } from 'vitest';
import { explain, thingsCalled } from '../../../../scripts/explain/explain.ts';
import { smallDataset } from '../../../support/small-dataset.ts';

describe('explain', () => {
  it('finds a thing by name and by full name', () => {
    expect(thingsCalled(smallDataset, '市农牧局')).toHaveLength(1);
    expect(thingsCalled(smallDataset, '云岭市农牧局')).toHaveLength(1);
    expect(thingsCalled(smallDataset, '市教育局')).toEqual([]);
  });

  it('tells each claim as a sentence with rule and place', () => {
    const [agency] = thingsCalled(smallDataset, '市农牧局');
    if (agency === undefined) throw new Error('fixture has no agency');
    const text = explain(smallDataset, agency).join('\n');
    expect(text).toContain('市农牧局是建设养殖小区的责任单位');
    expect(text).toContain('read by test@1');
    expect(text).toContain('云岭市肉牛产业行动方案 line 2');
  });

  it('says what is unknown instead of leaving it out', () => {
    const [document] = smallDataset.entities;
    if (document === undefined) throw new Error('fixture is empty');
    const unknown = { ...document, properties: { issuer: null } };
    expect(explain(smallDataset, unknown).join('\n')).toContain('issuer: unknown');
  });
});
