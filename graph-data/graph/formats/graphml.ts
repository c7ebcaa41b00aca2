/** GraphML: what yEd, NetworkX, igraph, Gephi and Neo4j read. Every claim is an edge of its own, parallel ones too. */
import { shown } from './cells.ts';
import { Columns } from './columns.ts';
import { type FlatElement, flatGraph } from './flat-graph.ts';
import type { GraphSelection } from './selection.ts';
import { type Tag, xmlText } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const LABEL = 'label';

function keys(of: 'node' | 'edge', columns: Columns): Tag[] {
  const key = (id: string, name: string, type: string): Tag => ({
    name: 'key',
    attributes: { id, for: of, 'attr.name': name, 'attr.type': type },
  });
  return [
    key(`${of}-${LABEL}`, LABEL, 'string'),
    ...columns.all.map(({ number, name, type }) => key(`d${number}`, name, type)),
  ];
}

function data(of: 'node' | 'edge', element: FlatElement, columns: Columns): Tag[] {
  const cell = (key: string, content: string): Tag => ({ name: 'data', attributes: { key }, content });
  return [
    cell(`${of}-${LABEL}`, element.label),
    ...element.cells.map((item) => cell(`d${columns.numberOf(item)}`, item.text)),
  ];
}

/** The selection as a GraphML file; `note` says what it is and how secret. */
export function graphml(selection: GraphSelection, note = ''): string {
  const { nodes, edges } = flatGraph(selection);
  const nodeColumns = new Columns(nodes, 0);
  const edgeColumns = new Columns(edges, nodeColumns.all.length);
  const graph: Tag = {
    name: 'graph',
    attributes: { edgedefault: 'directed' },
    content: [
      ...nodes.map(
        (node): Tag => ({
          name: 'node',
          attributes: { id: node.id },
          content: data('node', node, nodeColumns),
        }),
      ),
      ...edges.map(
        (edge): Tag => ({
          name: 'edge',
          attributes: { id: edge.id, source: edge.source, target: edge.target },
          content: data('edge', edge, edgeColumns),
        }),
      ),
    ],
  };
  const about: Tag[] = note === '' ? [] : [{ name: 'desc', content: shown(note) }];
  return xmlText(NAMESPACE, {
    name: 'graphml',
    content: [...about, ...keys('node', nodeColumns), ...keys('edge', edgeColumns), graph],
  });
}
