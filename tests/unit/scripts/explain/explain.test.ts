import { describe, expect, it } from 'vitest';
import { addInferences } from '../../../../graph-data/assembly/index.ts';
import { explain, thingsCalled } from '../../../../scripts/explain/explain.ts';
import { premisesOf } from '../../../support/premises.ts';
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

  it('tells an inferred claim with its reason, its rule and what it rests on', () => {
    const premises = premisesOf([
      {
        date: '2021',
        title: '云岭市党代会报告',
        initiatives: [['advances', 'target', '“引青”工程', 'works']],
      },
      {
        date: '2026',
        title: '云岭市政府工作报告',
        initiatives: [['completes', 'result', '“引青”工程', 'works']],
      },
    ]);
    const dataset = addInferences({ ...premises, files: [], sections: [], issues: [] }, new Map());
    const things = thingsCalled(dataset, '引青工程');
    expect(things.map(({ kind }) => kind)).toEqual(['initiative', 'thread']);
    const text = things.flatMap((thing) => explain(dataset, thing)).join('\n');
    expect(text).toContain('property:verdict: met');
    expect(text).toContain('inferred by initiative-thread@1');
    expect(text).toContain('because 2021年《云岭市党代会报告》列为任务');
    expect(text).toContain('rests on: 云岭市政府工作报告完成“引青”工程 (example@1)');
  });
});
