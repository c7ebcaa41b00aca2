import { describe, expect, test } from 'vitest';
import type { ThreadFigure, ThreadMention, ThreadPage } from '../../../../../electron/bridge/contract.ts';
import { entityId, findingId, statementId } from '../../../../../graph-data/model/ids.ts';
import { drawingOf, FRAME } from '../../../../../renderer/views/follow/drawing.ts';

function mention(
  outlook: ThreadMention['outlook'],
  at: string,
  figure: Partial<ThreadFigure> & Pick<ThreadFigure, 'amount'>,
): ThreadMention {
  const printed = `${figure.amount}亩`;
  return {
    ...{ statement: statementId(outlook, at, printed), document: null, line: 1, at, outlook },
    ...{ status: null, reason: '', where: null },
    figure: {
      ...{ id: entityId('observation', at, printed), indicator: '茶园', printed, period: null },
      ...{ scope: '云岭市', unit: '亩', comparator: 'eq', vague: false, year: Number(at.slice(0, 4)) },
      ...figure,
    },
  };
}

const page = (mentions: readonly ThreadMention[], more: Partial<ThreadPage> = {}): ThreadPage => ({
  line: {
    ...{ id: entityId('thread', '茶园'), name: '茶园', about: 'indicator', verdict: 'open', gap: null },
    ...{ from: null, to: null, documents: [], agencies: [], sections: [], years: [], overruled: null },
  },
  ...{ finding: findingId('thread-verdict', []), statement: statementId('x'), reason: '', confidence: 1 },
  ...{ passages: [], follows: [], bodies: [], mentions, conflicts: [] },
  ...more,
});

const target = mention('target', '2022-01', { amount: 400, year: 2025, comparator: 'gte' });
const result = mention('result', '2026', { amount: 300, year: 2025 });

describe('a target and its result', () => {
  const drawing = drawingOf(page([target, result]));
  const [set, told] = ['target', 'result'].map((kind) =>
    drawing?.figures.find((figure) => figure.kind === kind),
  );

  test('the target runs from the year it was set to the year it is due, where the result stands', () => {
    expect(drawing?.years.map(({ value }) => value)).toEqual([2022, 2023, 2024, 2025]);
    expect(set?.x1).toBe(drawing?.years[0]?.at);
    expect(set?.x2).toBe(told?.x1);
  });

  test('more stands higher, and the scale begins at zero', () => {
    expect(set?.y).toBeLessThan(told?.y ?? 0);
    expect(drawing?.amounts[0]).toEqual({ value: 0, at: FRAME.bottom });
  });

  test('以上 allows what is above the line, a plain number only itself', () => {
    expect(set?.range?.[1]).toBe(set?.y);
    expect(set?.range?.[0]).toBeLessThan(set?.y ?? 0);
    expect(told?.range).toBeNull();
  });
});

test('约 allows a little on both sides', () => {
  const about = mention('result', '2024', { amount: 350, comparator: 'approx' });
  const [drawn] = drawingOf(page([about, result]))?.figures.filter(({ range }) => range !== null) ?? [];
  expect(drawn?.range?.[0]).toBeLessThan(drawn?.y ?? 0);
  expect(drawn?.range?.[1]).toBeGreaterThan(drawn?.y ?? 0);
});

test.each([
  ['another place', { scope: '青溪县' }],
  ['another unit', { unit: '户' }],
  ['a size instead of a number', { vague: true }],
])('%s is never drawn on the same scale, and it is said', (_, figure) => {
  const other = mention('result', '2024', { amount: 5000, ...figure });
  const drawing = drawingOf(page([target, result, other]));
  expect(drawing?.figures).toHaveLength(2);
  expect(drawing?.left).toBe(1);
});

test('labels that would cover each other are moved apart', () => {
  const twin = mention('result', '2025', { amount: 301 });
  const labels = drawingOf(page([target, result, twin]))?.figures.map(({ label }) => label.y) ?? [];
  const sorted = labels.toSorted((a, b) => a - b);
  expect((sorted.at(-1) ?? 0) - (sorted.at(-2) ?? 0)).toBeGreaterThanOrEqual(15);
});

test.each([
  ['one figure', page([target])],
  ['figures of one year', page([result, mention('result', '2025', { amount: 320 })])],
  ['an initiative', page([target, result], { line: { ...page([]).line, about: 'initiative' } })],
])('%s is told by the table alone', (_, told) => {
  expect(drawingOf(told)).toBeNull();
});
