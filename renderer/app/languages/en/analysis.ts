/** Analyses of the graph, in English. */
import type { Translated } from '../translated.ts';
import type { analysis as chinese } from '../zh-CN/analysis.ts';

export const analysis: Translated<typeof chinese> = {
  analysis: {
    tools: 'Questions',
    kind: {
      partners: 'Partners',
      bridges: 'Bridges',
      groups: 'Groups',
      holders: 'Single holders',
      similar: 'Alike',
    },
    title: {
      partners: 'Who works together most',
      bridges: 'Who joins the others',
      groups: 'Into which groups the bodies fall',
      holders: 'What only one body holds together',
      similar: 'Whose duties are alike',
    },
    method: 'Method: {{method}}',
    finding: {
      partners: 'carry {{count}} measures together',
      bridges: '{{count}}% of the shortest connections pass it',
      groups: '{{count}} measures carried together inside',
      holders: '{{count}} measures stand apart from the rest without it',
      similar: '{{count}}% of their measures are the same',
    },
    group: ' and others, {{count}} bodies',
    members: 'Also: ',
    cut: 'Bodies cut off with them: ',
    grounds: 'Measures behind it ({{count}})',
    open: 'Open in graph',
    none: 'Nothing to list',
    noneHint: 'There are too few duties in the workspace, or no such relation among the bodies.',
  },
};
