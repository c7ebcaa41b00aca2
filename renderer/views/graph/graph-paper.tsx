/** Ctrl+P in 关系图: the whole picture as a page, as its PDF would be. Nothing of it is seen. */
import { graphParts, printPicture } from '../../state/exports/index.ts';
import { useShownGraph } from '../../state/graph/index.ts';
import { usePrintedAs } from '../../state/print/index.ts';
import { usePictureDrawing } from '../top-bar/picture/use-picture-drawing.ts';

const NONE: ReadonlySet<never> = new Set();

export function GraphPaper() {
  const graph = useShownGraph();
  const drawing = usePictureDrawing();
  const print = async (): Promise<void> => {
    const [part] = graphParts(graph, null, NONE);
    if (part === undefined) return;
    const page = drawing(part, { format: 'pdf', size: 'A4', landscape: true, look: 'print' });
    await printPicture({ what: 'graph', part }, page);
  };
  usePrintedAs(graph.nodes.size === 0 ? null : print);
  return null;
}
