/** Wheel, drag and keys on a map. */
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useState } from 'react';

const MOST = 40;
const STEP = 1.6;

interface MapZoom {
  readonly transform: ZoomTransform;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

export function useMapZoom(svg: RefObject<SVGSVGElement | null>, width: number, height: number): MapZoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
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
    behaviour.on('zoom', ({ transform: next }: { transform: ZoomTransform }) => setTransform(next));
    chosen.call(behaviour).on('dblclick.zoom', null);
    behaviour.transform(chosen, zoomIdentity);
    return () => {
      chosen.on('.zoom', null);
    };
  }, [svg, behaviour, width, height]);
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
