/** Ten things worth looking at: who takes part, in which order, and that no kind crowds out the others. */
import { describe, expect, test } from 'vitest';
import { type HomeSource, highlightsOf } from '../../../../../graph-data/graph/home/index.ts';
import {
  buildGraph,
  type Finding,
  type Thread,
  verdictFinding,
} from '../../../../../graph-data/graph/index.ts';
import type { EntityRecord } from '../../../../../graph-data/model/entity.ts';
import type { EntityId, FindingId } from '../../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { paper, said, thing } from '../../../../support/claims.ts';

function thread(
  name: string,
  verdict: string,
  steps: readonly string[],
  share: number | null = null,
): Thread {
  return {
    ...{
      id: name as EntityId,
      name,
      about: 'indicator',
      verdict,
      reason: '',
      evidence: [],
      confidence: 1,
      follows: [],
    },
    statement: `statement:${name}` as Statement['id'],
    steps: steps.map((at, index) => ({
      ...{ id: `${name} ${index}` as EntityId, statement: `statement:${name} ${index}` as Statement['id'] },
      ...{ at, outlook: 'target', status: null, reason: '' },
      evidence: said(name, 'names', name, index + 1).evidence.map((place) => ({
        ...place,
        document: `${at}.1` as typeof place.document,
      })),
    })),
    gap:
      share === null
        ? null
        : { target: name as EntityId, result: name as EntityId, amount: share * 10, share, unit: '亿元' },
  };
}

const finding = (check: string, measure: string): Finding => ({
  ...{ id: `finding:${check} ${measure}` as FindingId, check, document: paper('文', '2023').id },
  ...{ message: { zh: '', en: '' }, parameters: {}, things: [measure as EntityId], statements: [] },
});

function source(
  change: Partial<HomeSource> = {},
  things: readonly EntityRecord[] = [],
  claims: readonly Statement[] = [],
) {
  const given: HomeSource = {
    entities: new Map(things.map((entity) => [entity.id, entity])),
    documents: [paper('文', '2023'), paper('新文', '2026')],
    graph: buildGraph(things, claims),
    ...{ threads: [], contradictions: [], findings: [], observed: new Map(), answered: new Set<FindingId>() },
  };
  return { ...given, ...change };
}

const named = (given: HomeSource, most = 10) =>
  highlightsOf(given, most).map(({ kind, name }) => `${kind} ${name}`);

test('kinds take turns: one that has many leaves room for the others, one that has few is passed over', () => {
  const bodies = Array.from({ length: 20 }, (_, index) => thing(`局${index}`, 'agency'));
  const measures = Array.from({ length: 20 }, (_, index) => thing(`举措${index}`, 'measure'));
  const duties = bodies.flatMap(({ name }, index) =>
    measures.slice(0, 20 - index).map((measure, at) => said(name, 'leads', measure.name, at + 1, 'lead')),
  );
  const silent = Array.from({ length: 20 }, (_, index) => thread(`线索${index}`, 'silent', ['2023']));
  const given = source(
    { threads: [thread('少了', 'missed', ['2023'], -0.2), ...silent] },
    [...bodies, ...measures],
    duties,
  );
  const kinds = highlightsOf(given, 10).map(({ kind }) => kind);
  expect(kinds).toHaveLength(10);
  expect(kinds.filter((kind) => kind === 'gap')).toHaveLength(1);
  expect(
    Math.abs(
      kinds.filter((kind) => kind === 'load').length - kinds.filter((kind) => kind === 'silent').length,
    ),
  ).toBeLessThanOrEqual(1);
  expect(named(given).slice(0, 3)).toEqual(['gap 少了', 'load 局0', 'load 局1']);
});

describe('of each kind the most striking comes first', () => {
  test('the widest gap of a missed target; a met one is none', () => {
    const threads = [
      thread('小', 'missed', [], -0.1),
      thread('大', 'missed', [], -0.4),
      thread('好', 'met', [], 0.9),
    ];
    expect(named(source({ threads }))).toEqual(['gap 大', 'gap 小']);
  });

  test('the body with most measures, however many lines others draw to the same ones or to what is no measure', () => {
    const bodies = ['忙局', '啰嗦局', '名局'].map((name) => thing(name, 'agency'));
    const measures = ['甲', '乙', '丙'].map((name) => thing(name, 'measure'));
    const again = [1, 2, 3, 4].map((line) => said('啰嗦局', 'leads', '甲', line, 'lead'));
    const duties = ['乙', '丙'].map((name, at) => said('忙局', 'leads', name, 10 + at, 'lead'));
    const named = [20, 21, 22].map((line) => said('名局', 'of-place', '乙', line));
    const given = source({}, [...bodies, ...measures], [...again, ...duties, ...named]);
    expect(highlightsOf(given, 1)).toMatchObject([{ name: '忙局', measures: 2 }]);
    expect(highlightsOf(given, 10)).toMatchObject([
      { name: '忙局', measures: 2 },
      { name: '啰嗦局', measures: 1 },
    ]);
  });

  test('nobody at all before collectives alone; other checks say nothing here', () => {
    const things = [thing('甲', 'measure', '（一）'), thing('乙', 'measure', '（二）')];
    const findings = [
      finding('collective-only', '甲'),
      finding('no-deadline', '甲'),
      finding('nobody-named', '乙'),
    ];
    expect(named(source({ findings }, things))).toEqual(['unnamed 乙', 'unnamed 甲']);
  });

  test('what most documents told and later ones do not; what none came after is not blamed by a number', () => {
    const threads = [thread('一次', 'silent', ['2023']), thread('两次', 'silent', ['2022', '2023'])];
    expect(highlightsOf(source({ threads }), 10)).toMatchObject([
      { name: '两次', told: 2, last: '2023', later: 1 },
      { name: '一次', told: 1, last: '2023', later: 1 },
    ]);
  });
});

test('what was answered gives its place to the next', () => {
  const [first, second] = [thread('大', 'missed', [], -0.4), thread('小', 'missed', [], -0.1)];
  const answered = new Set([verdictFinding(first)]);
  expect(named(source({ threads: [first, second], answered }))).toEqual(['gap 小']);
});

test('a workspace without anything has nothing to show', () => {
  expect(highlightsOf(source(), 10)).toEqual([]);
});
