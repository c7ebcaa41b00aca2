/** sigma on WebGL (software where there is no GPU); names as it draws them itself. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { DOT, type Draw, INK, LINE } from './renderer.ts';

export const drawSigma: Draw = (element, { names, x, y, source, target }) => {
  const graph = new Graph({ multi: true, type: 'undirected' });
  for (const [id, label] of names.entries())
    graph.addNode(String(id), { label, x: x[id] ?? 0, y: -(y[id] ?? 0), size: DOT / 2, color: INK });
  for (const [edge, from] of source.entries())
    graph.addEdge(String(from), String(target[edge] ?? 0), { color: LINE, size: 1 });
  const camera = new Sigma(graph, element).getCamera();
  return {
    panBy: (dx, dy) => {
      const { x: atX, y: atY, ratio } = camera.getState();
      camera.setState({
        x: atX - (dx / element.clientWidth) * ratio,
        y: atY + (dy / element.clientHeight) * ratio,
      });
    },
    zoomBy: (factor) => void camera.setState({ ratio: camera.getState().ratio / factor }),
  };
};
