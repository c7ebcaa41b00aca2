/** Wheel, drag and keys on a map; what is shown is told when it comes to rest, and the address leads. */
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Size } from '../../components/use-size.ts';
import { type MapSpot, mapSpotOf, mapSpotWords } from '../../state/places/index.ts';

const MOST = 40;
const STEP = 1.6;
/** The place is written into the address once the wheel rests this long, in milliseconds. */
const REST = 250;

interface MapZoom {
  readonly transform: ZoomTransform;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

interface Options extends Size {
  /** Which part the address asks for; empty for the whole. */
  readonly at: string;
  readonly rested: (at: string) => void;
}

function transformOf({ zoom: k, x, y }: MapSpot, { width, height }: Size): ZoomTransform {
  return zoomIdentity.translate(width * (0.5 - k * x), height * (0.5 - k * y)).scale(k);
}

function spotAt({ k, x, y }: ZoomTransform, { width, height }: Size): MapSpot {
  return { zoom: k, x: (width / 2 - x) / (k * width), y: (height / 2 - y) / (k * height) };
}

export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  { width, height, at, rested }: Options,
): MapZoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const tell = useRef(rested);
  tell.current = rested;
  const timer = useRef(0);
  /** The part the address asked for last, and the one that is shown: another size of the window shows the same part. */
  const shown = useRef({ at, spot: at });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, MOST])
        .extent([
          [0, 0],
          [width, height],
        ])
        .translateExtent([
          [0, 0],
          [width, height],
        ]),
    [width, height],
  );
  useEffect(() => {
    const element = svg.current;
    if (element === null || width === 0 || height === 0) return;
    const chosen = select(element);
    behaviour.on('zoom', ({ transform: next }: { transform: ZoomTransform }) => {
      setTransform(next);
      const spot = mapSpotWords(spotAt(next, { width, height }));
      shown.current = { ...shown.current, spot };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => tell.current(spot), REST);
    });
    chosen.call(behaviour).on('dblclick.zoom', null);
    return () => {
      chosen.on('.zoom', null);
    };
  }, [svg, behaviour, width, height]);
  useEffect(() => {
    const element = svg.current;
    if (element === null || width === 0 || height === 0) return;
    if (shown.current.at !== at) shown.current = { at, spot: at };
    const wanted = transformOf(mapSpotOf(shown.current.spot), { width, height });
    if (String(wanted) !== String(zoomTransform(element))) behaviour.transform(select(element), wanted);
  }, [svg, behaviour, at, width, height]);
  const scaleBy = (factor: number) => (): void => {
    if (svg.current !== null) behaviour.scaleBy(select(svg.current), factor);
  };
  return {
    transform,
    zoomIn: scaleBy(STEP),
    zoomOut: scaleBy(1 / STEP),
    showAll: () => {
      if (svg.current !== null) behaviour.transform(select(svg.current), zoomIdentity);
    },
  };
}
