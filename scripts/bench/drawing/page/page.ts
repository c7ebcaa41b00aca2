/** The page the peers are drawn in: nothing of it is in the app. Driven from outside through `window.peers`. */
import { drawForceGraph } from './force-graph.ts';
import type { Draw, PeerGraph, Renderer } from './renderer.ts';
import { drawSigma } from './sigma.ts';
import { drawVisNetwork } from './vis-network.ts';

const DRAWS: Readonly<Record<string, Draw>> = {
  'force-graph': drawForceGraph,
  'vis-network': drawVisNetwork,
  sigma: drawSigma,
};

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

let graph: PeerGraph | null = null;
let renderer: Renderer | null = null;
let lost = false;

/** What the bench calls. */
const peers = {
  load: (text: string): void => {
    graph = JSON.parse(text) as PeerGraph;
  },
  /** Milliseconds from having the graph to the end of the frame that shows it. */
  draw: async (name: string): Promise<number> => {
    const element = document.querySelector('#stage');
    const draw = DRAWS[name];
    if (!(element instanceof HTMLElement) || draw === undefined || graph === null)
      throw new Error(`there is no peer "${name}", or no graph was loaded`);
    // Told to the canvas alone, so it is heard on its way down.
    element.addEventListener('webglcontextlost', () => (lost = true), true);
    const started = performance.now();
    renderer = draw(element, graph);
    await nextFrame();
    await nextFrame();
    return performance.now() - started;
  },
  panBy: (dx: number, dy: number): void => renderer?.panBy(dx, dy),
  zoomBy: (factor: number): void => renderer?.zoomBy(factor),
  isLost: (): boolean => lost,
};

export type Peers = typeof peers;

Object.assign(window, { peers });
