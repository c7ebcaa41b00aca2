import { describe, expect, it } from 'vitest';
import { f1, foldName, scoreDocument, summarise, type TrueDocument } from '../../support/score.ts';

const truth: TrueDocument = {
  id: 'sample',
  implied: ['各镇政府'],
  measures: [
    {
      line: 3,
      responsibilities: [
        { agency: '市教育局', role: 'lead' },
        { agency: '市财政局', role: 'joint', role_alt: 'support', as: ['财政局'] },
        { agency: '有关部门', role: 'joint', optional: true },
      ],
    },
    { line: 9, line_alt: 5, optional: true, responsibilities: [{ agency: '市妇联', role: 'support' }] },
  ],
};

describe('scoreDocument', () => {
  it('gives full marks for what stands there, in other characters and one line away', () => {
    const score = scoreDocument(truth, [
      { line: 4, agency: '市教育局', role: 'lead' },
      { line: 3, agency: '财政局', role: 'support' },
    ]);
    expect(f1(score)).toBe(1);
    expect(score.rightRoles).toBe(2);
  });

  it('counts a missing body, a body too many and a wrong role', () => {
    const score = scoreDocument(truth, [
      { line: 3, agency: '市教育局', role: 'support' },
      { line: 3, agency: '市水利局', role: 'joint' },
    ]);
    expect(score).toMatchObject({ hits: 1, rightRoles: 0 });
    expect(score.missed).toEqual(['3 市财政局 joint']);
    expect(score.extra).toEqual(['3 市水利局 joint']);
    expect(f1(score)).toBe(0.5);
  });

  it('neither demands nor punishes optional and implied bodies, each at its own place', () => {
    const claims = [
      { line: 3, agency: '有关部门', role: 'joint' },
      { line: 5, agency: '市妇联', role: 'support' },
      { line: 20, agency: '各镇政府', role: 'joint' },
    ] as const;
    expect(scoreDocument(truth, claims).extra).toEqual([]);
    expect(scoreDocument(truth, [{ line: 20, agency: '市妇联', role: 'support' }]).extra).toHaveLength(1);
  });

  it('counts a body named twice once', () => {
    const claim = { line: 3, agency: '市教育局', role: 'lead' } as const;
    expect(scoreDocument(truth, [claim, claim]).extra).toHaveLength(1);
  });
});

describe('foldName', () => {
  it.each([
    ['各市、县〔市、区〕政府', '各市、县（市、区）政府'],
    ['省⼈⺠政府', '省人民政府'],
    ['“扫黄打非” 办公室', '扫黄打非办公室'],
  ])('folds %s like %s', (left, right) => {
    expect(foldName(left)).toBe(foldName(right));
  });
});

describe('summarise', () => {
  it('weighs documents alike, however long', () => {
    const full = scoreDocument({ id: 'a', measures: truth.measures }, [
      { line: 3, agency: '市教育局', role: 'lead' },
      { line: 3, agency: '市财政局', role: 'joint' },
    ]);
    expect(summarise([full, scoreDocument(truth, [])])).toEqual({ macroF1: 0.5, roleAccuracy: 1 });
  });
});
