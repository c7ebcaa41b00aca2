/** The one step of the layout that the package's own worker runs; the package declares types for its other entrances alone. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    readonly adjustSizes: boolean;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
    readonly edgeWeightInfluence: number;
    readonly gravity: number;
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly scalingRatio: number;
    readonly slowDown: number;
    readonly strongGravityMode: boolean;
  }
  /** Moves every node of the matrix (ten numbers a node, three an edge) by one step. */
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): void;
}
