/** force-graph on a 2D canvas, without its simulation: positions are given. It draws no names of its own. */
import ForceGraph from 'force-graph';
import { DOT, type Draw, INK, LINE } from './renderer.ts';

export const drawForceGraph: Draw = (element, { names, x, y, source, target }) => {
  const nodes = names.map((name, id) => ({
    id,
    name,
    fx: x[id] ?? 0,
    fy: y[id] ?? 0,
    x: x[id] ?? 0,
    y: y[id] ?? 0,
  }));
  const links = source.map((from, edge) => ({ source: from, target: target[edge] ?? 0 }));
  const drawing = new ForceGraph(element)
    .width(element.clientWidth)
    .height(element.clientHeight)
    .cooldownTicks(0)
    .warmupTicks(0)
    .nodeRelSize(DOT / 2)
    .nodeColor(() => INK)
    .linkColor(() => LINE)
    .nodeLabel('name')
    .autoPauseRedraw(false)
    .graphData({ nodes, links });
  drawing.zoomToFit(0);
  return {
    panBy: (dx, dy) => {
      const { x: atX, y: atY } = drawing.centerAt();
      drawing.centerAt(atX - dx / drawing.zoom(), atY - dy / drawing.zoom());
    },
    zoomBy: (factor) => void drawing.zoom(drawing.zoom() * factor),
  };
};
