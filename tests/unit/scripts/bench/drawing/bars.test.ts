/** The bar is judged against the peers that answered, and what did not is said. */
import { describe, expect, it } from 'vitest';
import { fastest, judged, type Sized, usual } from '../../../../../scripts/bench/drawing/bars.ts';
import type { Drawn } from '../../../../../scripts/bench/drawing/drawn.ts';
import { lineNote, ratioNote, rowsOf } from '../../../../../scripts/bench/drawing/told.ts';

const LATE = { missing: 'no answer in 60 s' };

const drawn = (milliseconds: number): Drawn => ({
  ...{ first: [milliseconds], interactive: [milliseconds], pan: [milliseconds], zoom: [milliseconds] },
  ...{ hover: [5], heap: [10] },
});
const app: Drawn = { ...drawn(10), exchange: [80] };
const hung: Drawn = { ...drawn(60), pan: LATE, zoom: LATE };

const sized = (peers: Sized['peers'], own: Drawn = app): Sized => ({ nodes: 50_000, app: [own], peers });
const lineOf = (what: string, from: Sized) => judged(from).find((line) => line.what === what);

describe('the fastest peer', () => {
  it('is one that answered', () => {
    const peers = { quick: [hung], slow: [drawn(400)] };
    expect(fastest(sized(peers), 'first')).toEqual({ name: 'quick', value: 60 });
    expect(fastest(sized(peers), 'pan')).toEqual({ name: 'slow', value: 400 });
    expect(fastest(sized({ quick: [hung] }), 'pan')).toBeNull();
  });

  it('is told by the runs that answered', () => {
    expect(fastest(sized({ quick: [hung, drawn(50)] }), 'pan')).toEqual({ name: 'quick', value: 50 });
  });
});

it('a gesture cut short counts with its mean: frames that were only handed on look quick', () => {
  expect(usual([20, 20, 20, 5940])).toBe(1500);
  expect(usual(Array.from({ length: 80 }, (_, at) => (at === 0 ? 900 : 12)))).toBe(12);
  expect(usual([351])).toBe(351);
});

describe('a line of the bar', () => {
  it('is met or missed by the ratio', () => {
    expect(lineOf('frame while panning', sized({ slow: [drawn(400)] }))).toMatchObject({ met: true });
    expect(lineOf('frame while panning', sized({ slow: [drawn(100)] }))).toMatchObject({ met: false });
  });

  it('is met where the app answered and no peer did', () => {
    const line = lineOf('frame while panning', sized({ quick: [hung] }));
    expect(line).toMatchObject({ met: true, measured: '10 ms, no answer of any peer' });
  });

  it('is missed where the app did not answer', () => {
    const from = sized({ slow: [drawn(400)] }, { ...app, pan: LATE, hover: LATE });
    expect(lineOf('frame while panning', from)).toMatchObject({ met: false });
    expect(lineOf('hover', from)).toMatchObject({ met: false, measured: 'no answer of the app' });
  });

  it('of the heap is open where sigma has none', () => {
    const line = lineOf('heap', sized({ sigma: [{ ...drawn(60), heap: LATE }] }));
    expect(line?.met).toBeNull();
    expect(line && lineNote(line)).toMatch(/^open /u);
  });
});

it('the table and the ratios say what gave no answer, beside the runs that did', () => {
  const [own, quick] = rowsOf(sized({ quick: [hung, drawn(50)] }));
  expect(own).toMatchObject({ renderer: 'Remit', 'pan ms': '10' });
  expect(quick).toMatchObject({ 'first ms': '60 (50–60)', 'pan ms': '50; no answer in 60 s' });
  expect(ratioNote(sized({ quick: [hung] }))).toContain('quick first 6.0, pan no answer, zoom no answer');
});
