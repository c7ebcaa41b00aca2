/** The overview, in English. */
import type { Translated } from '../translated.ts';
import type { overview as chinese } from '../zh-CN/overview.ts';

export const overview: Translated<typeof chinese> = {
  overview: {
    size: '{{things}} things, {{links}} links, {{groups}} groups',
    tools: 'Tools of the overview',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    list: 'List of groups',
    take: 'Open in the graph',
    picture: 'The whole graph',
    keys: 'Arrows walk from name to name, with Shift they pan; plus and minus zoom, 0 shows all, space selects, Enter opens in the graph',
    hint: 'Wheel zooms, dragging pans; a click selects, a double click opens in the graph',
    map: 'Small map: click or drag to move the view',
    legend: 'Legend; click to hide or show a kind',
    group: '{{name}} and others, {{count}} in all',
    and: ', ',
    groupSize: '{{count}} things',
    rest: 'Things with few links',
    listHint: 'Things with many links among them form a group, named by those that have most',
    more: 'List {{count}} more',
    finding: 'Placing everything',
    findingShare: 'Placing everything, {{percent}} %',
    findingHint: 'Done once for a workspace, and again only when its content changes',
    empty: 'Nothing to show',
    emptyHint:
      'Once the workspace has documents, all bodies, measures and projects stand here with their links.',
  },
};
