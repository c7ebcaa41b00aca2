/** Every check on its own examples, and what holds of all of them. */
import { describe, expect, test } from 'vitest';
import type { CheckExample } from '../../../../../graph-data/graph/checks/check.ts';
import { checks, runChecks } from '../../../../../graph-data/graph/checks/index.ts';
import { paperOf } from '../../../../support/checked-paper.ts';

function findsOf(id: string, example: CheckExample): readonly (readonly string[])[] {
  const paper = paperOf(example);
  return runChecks(paper)
    .filter((finding) => finding.check === id)
    .map(({ things }) => things.map(paper.nameOf));
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.positive.map((example) => [example.says, example] as const))('finds: %s', (_, example) => {
    expect(example.finds.length).toBeGreaterThan(0);
    expect(findsOf(id, example)).toEqual(example.finds);
  });

  test.each(check.negative.map((example) => [example.says, example] as const))('passes: %s', (_, example) => {
    expect(findsOf(id, example)).toEqual([]);
  });

  test('has at least one example of each side', () => {
    expect(check.positive.length).toBeGreaterThan(0);
    expect(check.negative.length).toBeGreaterThan(0);
  });

  test('every parameter of a message is given, every finding has evidence that is there', () => {
    for (const example of check.positive) {
      const paper = paperOf(example);
      const ids = new Set(paper.statements.map((statement) => statement.id));
      for (const finding of runChecks(paper).filter((found) => found.check === id)) {
        for (const words of [finding.message.zh, finding.message.en])
          for (const [, name] of words.matchAll(/\{(\w+)\}/gu))
            expect(finding.parameters).toHaveProperty(name ?? '');
        expect(finding.statements.length).toBeGreaterThan(0);
        expect(finding.statements.every((statement) => ids.has(statement))).toBe(true);
      }
    }
  });
});

test('ids are unique among the checks and the findings', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const example of checks.flatMap(({ positive }) => positive)) {
    const ids = runChecks(paperOf(example)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('a finding keeps its id when the claims come in another order and other findings come and go', () => {
  const [example] = checks.find(({ id }) => id === 'several-leads')?.positive ?? [];
  if (example === undefined) throw new Error('several-leads has no example');
  const paper = paperOf(example);
  const idsOf = (source: Parameters<typeof runChecks>[0]) =>
    runChecks(source)
      .filter(({ check }) => check === 'several-leads')
      .map(({ id }) => id);
  const more = paperOf({
    ...example,
    measures: [{ name: '治理河湖', lists: [] }, ...example.measures],
  });
  expect(idsOf(paper)).toHaveLength(1);
  expect(idsOf({ ...paper, statements: [...paper.statements].reverse() })).toEqual(idsOf(paper));
  expect(idsOf(more)).toEqual(idsOf(paper));
});

test('a list on a heading covers the measures under it', () => {
  const paper = paperOf({
    says: '章末名单',
    measures: [
      { name: '第一章', lists: [['joint:市住建局', 'joint:市财政局']] },
      { name: '建设绿道', lists: [] },
    ],
    finds: [],
  });
  const [chapter, measure] = ['第一章', '建设绿道'].map((name) =>
    paper.entities.find((entity) => entity.name === name),
  );
  if (chapter === undefined || measure === undefined) throw new Error('the example has two measures');
  const nested = paper.statements.map((statement) =>
    statement.subject === measure.id ? { ...statement, object: chapter.id } : statement,
  );
  const nobody = (statements: typeof nested) =>
    runChecks({ ...paper, statements }).filter(({ check }) => check === 'nobody-named').length;
  expect(nobody(paper.statements.slice())).toBe(1);
  expect(nobody(nested)).toBe(0);
});
