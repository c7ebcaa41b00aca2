/** The chosen elements as cytoscape holds them: of one size on the screen, whatever the zoom at which they were chosen. */
import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { Chosen, OverviewModel } from '../../state/overview/index.ts';
import type { Palette } from '../palette.ts';
import { kindColour } from './colours.ts';

const ROLES = ['lead', 'joint', 'support', 'structure'] as const;

/** The id under which a group is held; ids of things hold no blank. */
export const groupElement = (group: number): string => `group ${group}`;

export function heldElements(
  { overview }: OverviewModel,
  chosen: Chosen,
  zoom: number,
  palette: Palette,
): ElementDefinition[] {
  const { ids, x, y, kind, kinds, groups, source, target, role } = overview;
  const idAt = (place: number): string => ids[place] ?? '';
  const sizes = (type: number, dot: number) => ({
    type: type / zoom,
    size: dot / zoom,
    gap: 3 / zoom,
    halo: 2.5 / zoom,
  });
  return [
    ...chosen.groups.map(({ group, open, lines, type, height }): ElementDefinition => {
      const { x: atX, y: atY, radius } = groups[group] ?? { x: 0, y: 0, radius: 0 };
      return {
        group: 'nodes',
        classes: 'group',
        data: { id: groupElement(group), label: lines.join('\n'), ...sizes(type, 1) },
        position: { x: atX, y: open ? atY - radius - height / 2 / zoom : atY },
      };
    }),
    ...chosen.things.map(({ place, lines, type, dot }): ElementDefinition => {
      const colour = kindColour(kinds[kind[place] ?? 0] ?? '', palette);
      return {
        group: 'nodes',
        data: { id: idAt(place), label: lines.join('\n'), colour, ...sizes(type, dot) },
        position: { x: x[place] ?? 0, y: y[place] ?? 0 },
      };
    }),
    ...chosen.edges.map((edge): ElementDefinition => {
      const ends = { source: idAt(source[edge] ?? 0), target: idAt(target[edge] ?? 0) };
      const named = ROLES[role[edge] ?? 3] ?? 'structure';
      return { group: 'edges', data: { id: `pair ${edge}`, ...ends, role: named, width: 1.3 / zoom } };
    }),
  ];
}

export function heldStyles(palette: Palette): StylesheetJson {
  const roles = (['lead', 'joint', 'support'] as const).map((role) => ({
    selector: `edge[role = "${role}"]`,
    style: {
      'line-color': palette[role],
      'line-style': role === 'support' ? ('dashed' as const) : ('solid' as const),
    },
  }));
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: palette.ink,
        'border-width': 0,
        'font-family': palette.font,
        'font-size': 'data(type)',
        'min-zoomed-font-size': 6,
        'line-height': 1.25,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 'data(gap)' as never,
        'text-outline-color': palette.surface,
        'text-outline-width': 'data(halo)' as never,
        'overlay-opacity': 0,
        // The hand is met by `spot.ts`: asking every label would cost most of a frame.
        events: 'no',
      },
    },
    { selector: 'node[colour]', style: { 'background-color': 'data(colour)' } },
    {
      selector: 'node.group',
      style: {
        'background-opacity': 0,
        'font-weight': 700,
        'text-valign': 'center',
        'text-margin-y': 0,
        'z-index': 2,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'underlay-color': palette.marker,
        'underlay-opacity': 1,
        'underlay-padding': 'data(gap)' as never,
      },
    },
    { selector: 'node.cursor', style: { 'font-weight': 700, 'text-outline-color': palette.marker } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        width: 'data(width)',
        'line-color': palette['ink-faint'],
        opacity: 0.75,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    ...roles,
    { selector: 'edge.own', style: { opacity: 1, 'z-index': 1 } },
  ];
}
