/** vis-network without physics; names as it draws them itself. */
import { Network } from 'vis-network/standalone';
import { DOT, type Draw, INK, LINE } from './renderer.ts';

export const drawVisNetwork: Draw = (element, { names, x, y, source, target }) => {
  const nodes = names.map((label, id) => ({ id, label, x: x[id] ?? 0, y: y[id] ?? 0 }));
  const edges = source.map((from, id) => ({ id, from, to: target[id] ?? 0 }));
  const network = new Network(
    element,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      interaction: { hover: true },
      nodes: { shape: 'dot', size: DOT, color: INK, font: { size: 12 } },
      edges: { smooth: false, color: LINE },
    },
  );
  network.fit({ animation: false });
  return {
    panBy: (dx, dy) => {
      const [{ x: atX, y: atY }, scale] = [network.getViewPosition(), network.getScale()];
      network.moveTo({ position: { x: atX - dx / scale, y: atY - dy / scale }, animation: false });
    },
    zoomBy: (factor) => network.moveTo({ scale: network.getScale() * factor, animation: false }),
  };
};
