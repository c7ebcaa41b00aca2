/** Wheel, drag and keys on one axis of time; what is shown is told as a span when it comes to rest. */
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../state/timeline/index.ts';

const MOST = 80;
const STEP = 1.6;
/** A span is written into the address once the wheel rests this long, in milliseconds. */
const REST = 250;

interface Options {
  readonly extent: Span;
  /** What the address asks for; null shows everything. */
  readonly span: Span | null;
  readonly width: number;
  readonly rested: (span: Span | null) => void;
}

function transformFor([from, to]: Span, extent: Span, width: number): ZoomTransform {
  const scale = scaleUtc().domain(extent).range([0, width]);
  const k = Math.min(MOST, Math.max(1, width / (scale(to) - scale(from))));
  return zoomIdentity.scale(k).translate(-scale(from), 0);
}

const isWhole = ({ k }: ZoomTransform): boolean => k <= 1;

export function useZoom(svg: RefObject<SVGSVGElement | null>, { extent, span, width, rested }: Options) {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const tell = useRef(rested);
  tell.current = rested;
  const [first, last] = extent;
  const base = useMemo(() => scaleUtc().domain([first, last]).range([0, width]), [first, last, width]);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, MOST])
        .extent([
          [0, 0],
          [width, 1],
        ])
        .translateExtent([
          [0, Number.NEGATIVE_INFINITY],
          [width, Number.POSITIVE_INFINITY],
        ]),
    [width],
  );
  const [from, to] = span ?? [null, null];

  useEffect(() => {
    const element = svg.current;
    if (element === null || width <= 0) return;
    const chosen = select(element);
    let timer = 0;
    const told = ({ transform: next, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
      setTransform(next);
      window.clearTimeout(timer);
      if (sourceEvent === null) return;
      const domain = next.rescaleX(base).domain().map(Number);
      timer = window.setTimeout(
        () => tell.current(isWhole(next) ? null : [domain[0] ?? first, domain[1] ?? last]),
        REST,
      );
    };
    behaviour.on('zoom', told);
    chosen.call(behaviour).on('dblclick.zoom', null);
    return () => {
      window.clearTimeout(timer);
      chosen.on('.zoom', null);
    };
  }, [svg, behaviour, base, width, first, last]);

  // The address leads: a saved, copied or gone-back-to span is shown as it was.
  useEffect(() => {
    const element = svg.current;
    if (element === null || width <= 0) return;
    const wanted =
      from === null || to === null ? zoomIdentity : transformFor([from, to], [first, last], width);
    behaviour.transform(select(element), wanted);
  }, [svg, behaviour, from, to, first, last, width]);

  const scale = useMemo(() => transform.rescaleX(base), [transform, base]);
  const spanAfter = useCallback(
    (factor: number, shift: number): Span | null => {
      const [start, end] = scale.domain().map(Number);
      if (start === undefined || end === undefined) return null;
      const half = Math.min(last - first, (end - start) / factor) / 2;
      if (half * 2 >= last - first) return null;
      const middle = (start + end) / 2 + shift * half;
      const kept = Math.min(last - half, Math.max(first + half, middle));
      return [kept - half, kept + half];
    },
    [scale, first, last],
  );
  return {
    scale,
    zoomIn: () => rested(spanAfter(STEP, 0)),
    zoomOut: () => rested(spanAfter(1 / STEP, 0)),
    pan: (direction: 1 | -1) => rested(spanAfter(1, direction)),
    showAll: () => rested(null),
  };
}
