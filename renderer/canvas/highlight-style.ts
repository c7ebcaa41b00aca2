/** How a marked part of the picture looks: heavier in its own colour, the rest pale. */
import type { StylesheetJson } from 'cytoscape';
import { paleLine } from './pale-line.ts';
import type { Palette } from './palette.ts';

export function highlightStyles(palette: Palette): StylesheetJson {
  return [
    { selector: 'node.on-path', style: { 'border-width': 2.4, 'border-color': palette.ink } },
    {
      selector: 'edge.on-path',
      style: {
        width: 3.4,
        'z-index': 4,
        'underlay-color': palette.marker,
        'underlay-opacity': 0.7,
        'underlay-padding': 4,
      },
    },
    { selector: 'node.off-path', style: { opacity: 0.3 } },
    { selector: 'edge.off-path', style: paleLine(palette, 0.8) },
  ];
}
