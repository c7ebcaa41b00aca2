/** The detail panel, in English. */

import type { Translated } from '../translated.ts';
import type { detail as chinese } from '../zh-CN/detail.ts';

export const detail: Translated<typeof chinese> = {
  detail: {
    nothing: 'Nothing selected',
    nothingHint:
      'Pick an agency or a measure in the graph, the outline or the results: its duties or its bodies appear here.',
    add: 'Add to the graph',
    start: 'Start the graph here',
    collective: 'collective',
    collectiveHint:
      'The document names this class of bodies as one; its members are not split up here either.',
    openEnded: 'and others',
    toCheck: 'to check',
    duties: 'All duties ({{count}})',
    noDuties: 'No document of the workspace lists a duty of this body.',
    bodies: 'Bodies ({{count}}, in printed order)',
    noBodies: 'The document names no body for this measure.',
    printedAs: 'printed as “{{surface}}”',
    aliases: 'Aliases',
    partners: 'Shares duties with ({{count}})',
    shared: '{{count}} shared',
    others: 'with {{count}} more',
    path: 'Where it stands',
    children: 'Contents ({{count}})',
  },
  document: {
    number: 'Number',
    issuer: 'Issuer',
    date: 'Date',
    type: 'Type',
    classification: 'Classification',
    lines: 'In the file',
    lineRange: 'lines {{first}}–{{last}}',
    contents: 'Read',
    counts: '{{measures}} measures, {{duties}} duties',
    text: 'Original',
    linked: 'linked, passages are shown',
    notLinked: 'not linked, places only',
    issues: 'To check ({{count}})',
  },
};
