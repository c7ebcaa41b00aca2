/** What every renderer of the bench is asked for, so that all are driven alike. */

/** The same graph with the same positions for all. */
export interface PeerGraph {
  readonly names: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface Renderer {
  /** Moves the picture by pixels of the screen. */
  readonly panBy: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
}

/** Draws the whole graph into the element; settles when the first frame is asked for. */
export type Draw = (element: HTMLElement, graph: PeerGraph) => Renderer;

/** Pixels of a dot. */
export const DOT = 6;
export const [INK, LINE] = ['#34498c', '#b9b1a3'];
