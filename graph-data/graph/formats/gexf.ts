/** GEXF 1.3: the format of Gephi. Every claim is an edge of its own, parallel ones too. */
import { shown } from './cells.ts';
import { Columns } from './columns.ts';
import { type FlatElement, flatGraph } from './flat-graph.ts';
import type { GraphSelection } from './selection.ts';
import { type Tag, xmlText } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';
const VERSION = '1.3';

function attributes(of: 'node' | 'edge', columns: Columns): Tag {
  return {
    name: 'attributes',
    attributes: { class: of },
    content: columns.all.map(
      ({ number, name, type }): Tag => ({
        name: 'attribute',
        attributes: { id: String(number), title: name, type },
      }),
    ),
  };
}

function values(element: FlatElement, columns: Columns): Tag {
  return {
    name: 'attvalues',
    content: element.cells.map(
      (cell): Tag => ({
        name: 'attvalue',
        attributes: { for: String(columns.numberOf(cell)), value: cell.text },
      }),
    ),
  };
}

/** What the file says about itself; `lastmodifieddate` is left out, so that the same graph gives the same bytes. */
function meta(note: string): Tag {
  return { name: 'meta', content: [{ name: 'description', content: shown(note) }] };
}

/** The selection as a GEXF file; `note` says what it is and how secret. */
export function gexf(selection: GraphSelection, note = ''): string {
  const { nodes, edges } = flatGraph(selection);
  const nodeColumns = new Columns(nodes, 0);
  const edgeColumns = new Columns(edges, 0);
  const graph: Tag = {
    name: 'graph',
    attributes: { defaultedgetype: 'directed', mode: 'static' },
    content: [
      attributes('node', nodeColumns),
      attributes('edge', edgeColumns),
      {
        name: 'nodes',
        content: nodes.map(
          (node): Tag => ({
            name: 'node',
            attributes: { id: node.id, label: node.label },
            content: [values(node, nodeColumns)],
          }),
        ),
      },
      {
        name: 'edges',
        content: edges.map(
          (edge): Tag => ({
            name: 'edge',
            attributes: { id: edge.id, source: edge.source, target: edge.target, label: edge.label },
            content: [values(edge, edgeColumns)],
          }),
        ),
      },
    ],
  };
  return xmlText(NAMESPACE, {
    name: 'gexf',
    attributes: { version: VERSION },
    content: [...(note === '' ? [] : [meta(note)]), graph],
  });
}
