/** How names look from afar: larger on their cards, and those that are not shown fade. */
import type { StylesheetJson } from 'cytoscape';

export function afarStyles(): StylesheetJson {
  return [
    {
      selector: 'node.afar',
      style: {
        label: 'data(afarLabel)',
        'font-size': 'data(afarSize)' as never,
        'line-height': 1.2,
        'text-justification': 'center',
        'text-margin-y': 0,
      },
    },
    { selector: 'node.unnamed', style: { 'text-opacity': 0 } },
  ];
}
