/** The graph, or a part of it, in the formats other programs read: values in, text out. */
export { type CsvTables, csvTables } from './csv.ts';
export { type DrawnSvg, escapedSvg, svgElement, svgText } from './drawn-svg.ts';
export { gexf } from './gexf.ts';
export { graphml } from './graphml.ts';
export { graphJson } from './json.ts';
export type { GraphSelection } from './selection.ts';
