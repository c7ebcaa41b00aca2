/** Filter, lanes, clusters, moments and the way of the keys on the time line. */
import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineMark } from '../../../../../graph-data/graph/timeline/index.ts';
import type { DocumentId, EntityId, StatementId } from '../../../../../graph-data/model/ids.ts';
import {
  clustersOf,
  extentOf,
  filteredMarks,
  lanesOf,
  markedOn,
  momentOf,
  spanOf,
  spanWords,
  startOfDay,
  timelineFilterOf,
  walked,
} from '../../../../../renderer/state/timeline/index.ts';

const TODAY = '2026-11-29';
const DAY = 86_400_000;
const PAPER = '00000000000000aa.1' as DocumentId;
const WATER = 'agency:000000000000000000aa' as EntityId;
const ROADS = 'agency:000000000000000000bb' as EntityId;

function mark(number: number, change: Partial<TimelineMark> = {}): TimelineMark {
  return {
    statement: `statement:${String(number).padStart(20, '0')}` as StatementId,
    thing: `measure:${String(number).padStart(20, '0')}` as EntityId,
    ...{
      kind: 'target',
      thingKind: 'measure',
      name: `事项${number}`,
      detail: '',
      document: PAPER,
      line: number,
    },
    ...{ printed: null, from: null, to: '2026', source: 'printed', agencies: [], places: [] },
    ...{ reports: [], laterDocuments: 0 },
    ...change,
  };
}

const timeline: Timeline = {
  marks: [],
  documents: [
    { id: PAPER, name: '云州市意见', entity: 'document:000000000000000000aa' as EntityId, date: '2023' },
  ],
  agencies: [
    { id: WATER, name: '市水务局' },
    { id: ROADS, name: '市交通局' },
  ],
  places: [],
};

describe('what is left out', () => {
  test('unknown words of an address narrow nothing', () => {
    const filter = timelineFilterOf({ by: 'moon', kind: 'wish', state: 'lost' });
    expect(filter).toEqual({ by: 'document', kind: '', state: '', agency: '', place: '', text: '' });
  });

  test('kind, body and words narrow together', () => {
    const marks = markedOn(
      [
        mark(1, { agencies: [WATER], name: '治河' }),
        mark(2, { agencies: [ROADS], name: '治河' }),
        mark(3, { kind: 'deadline', agencies: [WATER], name: '治河' }),
        mark(4, { agencies: [WATER], name: '修路' }),
      ],
      TODAY,
    );
    const filter = timelineFilterOf({ kind: 'target', agency: WATER, text: ' 治河 ' });
    expect(filteredMarks(marks, filter).map(({ line }) => line)).toEqual([1]);
  });
});

describe('where a mark stands', () => {
  test('a target stands at the end of its period, a document in the middle of all its date can mean', () => {
    expect(momentOf(mark(1, { to: '2026' }))?.at).toBe(startOfDay('2027-01-01'));
    expect(momentOf(mark(1, { kind: 'document', to: '2026-11' }))?.at).toBe(startOfDay('2026-11-16'));
    expect(momentOf(mark(1, { to: null }))).toBeNull();
  });

  test('the axis holds today even where every mark lies behind', () => {
    const moment = momentOf(mark(1, { kind: 'document', to: '2021' }));
    const [first, last] = extentOf(moment === null ? [] : [moment], TODAY);
    expect(first).toBeLessThan(startOfDay('2021-01-01'));
    expect(last).toBeGreaterThan(startOfDay(TODAY));
  });

  test('a span is told by the address and read back; what is no span is none', () => {
    const span = [startOfDay('2023-01-01'), startOfDay('2026-12-31')] as const;
    expect(spanOf(spanWords(span))).toEqual(span);
    for (const words of [undefined, '', '2023..2024', '2026-01-01..2023-01-01', '2023-99-01..2024-01-01']) {
      expect(spanOf(words)).toBeNull();
    }
  });
});

describe('lanes and clusters', () => {
  test('a mark of two bodies stands in the lane of each, one of none in its own, one without a date below', () => {
    const marks = markedOn(
      [mark(1, { agencies: [WATER, ROADS] }), mark(2), mark(3, { to: null, source: 'not-stated' })],
      TODAY,
    );
    const { lanes, undated } = lanesOf(timeline, marks, 'agency', '未写明单位');
    expect(lanes.map(({ name, marks: held }) => [name, held.map(({ line }) => line)])).toEqual([
      ['市水务局', [1]],
      ['市交通局', [1]],
      ['未写明单位', [2]],
    ]);
    expect(undated.flatMap(({ marks: held }) => held.map(({ line }) => line))).toEqual([3]);
  });

  test('near marks are one, and part when there is room', () => {
    const marks = markedOn(
      [mark(1, { to: '2023' }), mark(2, { to: '2024' }), mark(3, { to: '2030' })],
      TODAY,
    );
    const lane = { id: PAPER, name: '云州市意见', marks };
    const sizes = (pixelsADay: number): readonly number[] =>
      clustersOf(lane, (at) => (at / DAY) * pixelsADay, 20).map((cluster) => cluster.marks.length);
    expect(sizes(0.01)).toEqual([2, 1]);
    expect(sizes(1)).toEqual([1, 1, 1]);
  });

  test('keys walk along a lane and to the nearest of the next one', () => {
    const cluster = (key: string, x: number) => ({ key, x, marks: [] });
    const rows = [[cluster('a', 0), cluster('b', 100)], [], [cluster('c', 10), cluster('d', 90)]];
    expect(walked(rows, null, 'ArrowRight')).toBe('a');
    expect(walked(rows, 'a', 'ArrowRight')).toBe('b');
    expect(walked(rows, 'b', 'ArrowDown')).toBe('d');
    expect(walked(rows, 'c', 'ArrowUp')).toBe('a');
    expect(walked(rows, 'b', 'ArrowRight')).toBeNull();
    expect(walked(rows, 'c', 'End')).toBe('d');
    expect(walked(rows, 'c', 'x')).toBeNull();
  });
});
