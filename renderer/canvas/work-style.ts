/** How marked, pinned and unfocused things look. */
import type { StylesheetJson } from 'cytoscape';
import { paleLine } from './pale-line.ts';
import type { Palette } from './palette.ts';

/** A drawing pin in a disc, as an image: small enough for the corner of a card. */
function pinImage(palette: Palette): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.2" fill="${palette.raised}" stroke="${palette['line-strong']}"/><path d="M6 3.6h4M6.6 3.6v3.2L5 9h6L9.4 6.8V3.6M8 9v3.6" fill="none" stroke="${palette.ink}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function workStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node.marked',
      style: {
        'overlay-color': palette.marker,
        'overlay-opacity': 0.22,
        'overlay-padding': 3,
        'overlay-shape': 'round-rectangle',
        'outline-width': 2,
        'outline-color': palette.ink,
        'outline-style': 'solid',
        'outline-offset': 3,
      },
    },
    {
      selector: 'node.pinned',
      style: {
        'background-image': pinImage(palette),
        'background-width': '16px',
        'background-height': '16px',
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': '7px',
        'background-offset-y': '-7px',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': 8,
      } as never,
    },
    {
      selector: 'edge.cursor',
      style: {
        'underlay-color': palette['ink-faint'],
        'underlay-opacity': 0.4,
        'underlay-padding': 4,
        'z-index': 5,
      },
    },
    { selector: 'node.out-of-focus', style: { opacity: 0.16, events: 'no' } },
    { selector: 'edge.out-of-focus', style: { ...paleLine(palette, 0.5), events: 'no' } },
  ];
}
