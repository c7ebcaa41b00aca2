/**
 * How kinds and roles look on the canvas. A role is told three times: by colour, by line (thick, thin, dashed) with
 * its arrow (filled, bar, hollow), and by its mark (● ◐ ○).
 */
import type { StylesheetJson } from 'cytoscape';
import { afarStyles } from './afar-style.ts';
import { highlightStyles } from './highlight-style.ts';
import { paleLine } from './pale-line.ts';
import type { Palette } from './palette.ts';
import { workStyles } from './work-style.ts';

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '7px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': 13,
        'font-weight': 500,
        'line-height': 17 / 13,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'center',
        'text-halign': 'center',
        'background-color': palette.raised,
        'border-width': 1.2,
        'border-color': palette['line-strong'],
        'overlay-opacity': 0,
        'transition-property': 'opacity, text-opacity',
        'transition-duration': 120,
        'z-index': 2,
      },
    },
    {
      selector: 'node[kind = "collective"]',
      style: { 'border-style': 'double', 'border-width': 5, 'border-color': palette['ink-faint'] },
    },
    {
      selector: 'node[kind = "measure"], node[kind = "section"]',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(outline)' as never,
        'font-size': 12,
        'font-weight': 400,
        'line-height': 17 / 12,
        'text-justification': 'left',
        'background-color': palette.surface,
      },
    },
    { selector: 'node[kind = "section"]', style: { 'background-color': palette.sunken, 'text-margin-y': 3 } },
    {
      selector: 'node[kind = "document"]',
      style: {
        shape: 'rectangle',
        'font-size': 13,
        'line-height': 18 / 13,
        'font-weight': 600,
        'background-color': palette['ink-soft'],
        'border-color': palette['ink-soft'],
        color: palette.surface,
      },
    },
  ];
}

/** Kinds beyond bodies and headings, told apart by shape first, by colour second. */
function thingStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node[kind = "initiative"], node[kind = "group"]',
      style: { shape: 'cut-rectangle', 'corner-radius': '9px', 'border-color': palette.initiative },
    },
    { selector: 'node[kind = "group"]', style: { 'border-style': 'double', 'border-width': 5 } },
    {
      selector: 'node[kind = "indicator"], node[kind = "observation"]',
      style: { 'border-color': palette.figure, 'font-size': 12, 'font-weight': 400 },
    },
    { selector: 'node[kind = "indicator"]', style: { shape: 'barrel' } },
    { selector: 'node[kind = "observation"]', style: { 'corner-radius': '17px' } },
    {
      selector: 'node[kind = "place"]',
      style: { shape: 'bottom-round-rectangle', 'corner-radius': '14px', 'border-color': palette.place },
    },
    {
      selector: 'node[kind = "cited-document"]',
      style: { shape: 'rectangle', 'border-style': 'dashed', 'font-size': 12, 'font-weight': 400 },
    },
    {
      selector: 'node[kind = "mechanism"], node[kind = "thread"]',
      style: { 'border-style': 'dashed', 'corner-radius': '17px', 'font-weight': 400 },
    },
    { selector: 'node[kind = "thread"]', style: { 'border-style': 'dotted' } },
  ];
}

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints' as never,
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'control-point-distances': 'data(distances)' as never,
        'control-point-weights': 'data(weights)' as never,
        width: 1.4,
        'line-color': palette['line-strong'],
        'target-arrow-shape': 'none',
        'arrow-scale': 0.95,
        'font-family': palette.font,
        'font-size': 12,
        'font-weight': 700,
        'source-label': 'data(sourceMark)',
        'target-label': 'data(targetMark)',
        'source-text-offset': 'data(markOffset)' as never,
        'target-text-offset': 'data(markOffset)' as never,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '1px',
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 120,
        'z-index': 1,
      },
    },
    {
      selector: 'edge[run = "street"]',
      style: {
        'curve-style': 'round-segments',
        'segment-distances': 'data(distances)' as never,
        'segment-weights': 'data(weights)' as never,
        'segment-radii': [9],
      },
    },
    { selector: 'edge.markless', style: { 'source-label': '', 'target-label': '' } },
    {
      selector: 'edge[role = "lead"]',
      style: {
        width: 2.8,
        color: palette.lead,
        'line-color': palette.lead,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.lead,
      },
    },
    {
      selector: 'edge[role = "joint"]',
      style: {
        color: palette.joint,
        'line-color': palette.joint,
        'target-arrow-shape': 'tee',
        'target-arrow-color': palette.joint,
      },
    },
    {
      selector: 'edge[role = "support"]',
      style: {
        color: palette.support,
        // The hollow mark is a thin glyph in every face; a stroke makes it as heavy as the other two.
        'text-outline-width': 0.8,
        'text-outline-color': palette.support,
        'line-color': palette.support,
        'line-style': 'dashed',
        'line-dash-pattern': [6, 4],
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
        'target-arrow-color': palette.support,
      },
    },
    {
      selector: 'edge[role = "structure"]',
      style: { 'line-style': 'dotted', width: 1.4 },
    },
    {
      selector: 'edge[family = "initiative"]',
      style: {
        'line-color': palette.initiative,
        'line-style': 'solid',
        'target-arrow-shape': 'vee',
        'target-arrow-color': palette.initiative,
      },
    },
    {
      selector: 'edge[family = "figure"]',
      style: {
        'line-color': palette.figure,
        'line-style': 'dotted',
        'target-arrow-shape': 'circle',
        'target-arrow-color': palette.figure,
      },
    },
    {
      selector: 'edge[family = "place"]',
      style: {
        'line-color': palette.place,
        'line-style': 'dashed',
        'line-dash-pattern': [2, 5],
        'target-arrow-shape': 'diamond',
        'target-arrow-color': palette.place,
      },
    },
    {
      selector: 'edge[relation = "carries"]',
      style: {
        'target-arrow-shape': 'vee',
        'target-arrow-color': palette['line-strong'],
        'line-style': 'solid',
      },
    },
  ];
}

/** Among many lines the duties stand out; what only tells where things belong steps back until it is looked at. */
function crowdStyles(): StylesheetJson {
  return [
    { selector: 'edge.crowded', style: { width: 1.1, 'arrow-scale': 0.8 } },
    { selector: 'edge.crowded[role = "lead"]', style: { width: 2.2 } },
    { selector: 'edge.crowded[role = "structure"]', style: { 'line-opacity': 0.42 } },
    { selector: 'edge.crowded[family = "initiative"]', style: { 'line-opacity': 0.7 } },
    { selector: 'edge.near, edge.at-chosen, edge.chosen, edge.on-path', style: { 'line-opacity': 1 } },
  ];
}

function stateStyles(palette: Palette): StylesheetJson {
  return [
    { selector: 'node.start', style: { 'border-width': 2.4, 'border-color': palette.ink } },
    { selector: 'node.start[kind = "collective"]', style: { 'border-width': 6 } },
    {
      selector: 'node.chosen',
      style: {
        'border-color': palette.ink,
        'underlay-color': palette.marker,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        'underlay-shape': 'round-rectangle',
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'underlay-color': palette.marker,
        'underlay-opacity': 1,
        'underlay-padding': 5,
        'text-background-color': palette.marker,
        'z-index': 3,
      },
    },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 2,
        'outline-color': palette.ink,
        'outline-style': 'dashed',
        'outline-offset': 4,
      },
    },
    { selector: 'node.faded', style: { opacity: 0.22 } },
    { selector: 'edge.faded', style: paleLine(palette, 0.6) },
  ];
}

export function stylesheet(palette: Palette): StylesheetJson {
  return [
    ...nodeStyles(palette),
    ...thingStyles(palette),
    ...afarStyles(),
    ...edgeStyles(palette),
    ...crowdStyles(),
    ...highlightStyles(palette),
    ...workStyles(palette),
    ...stateStyles(palette),
  ];
}
