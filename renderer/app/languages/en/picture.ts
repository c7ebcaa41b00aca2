/** The graph as a picture in a file, in English. */
import type { Translated } from '../translated.ts';
import type { picture as chinese } from '../zh-CN/picture.ts';

export const picture: Translated<typeof chinese> = {
  picture: {
    format: {
      png2: 'PNG image, 2× (.png)',
      png4: 'PNG image, 4× (.png)',
      svg: 'SVG drawing (.svg)',
      pdfA4landscape: 'A4 landscape',
      pdfA4portrait: 'A4 portrait',
      pdfA3landscape: 'A3 landscape',
      pdfA3portrait: 'A3 portrait',
    },
    print: 'Image for print (light ground)',
    pages: 'One page of PDF (.pdf)',
    data: 'Data',
    title: 'Graph',
    titleFrom: 'Graph: {{name}}',
    classification: 'Classification: {{mark}}',
    unmarked: 'not marked in the sources',
    date: 'Made on {{date}}',
    selected: 'only what is selected, of {{nodes}} things and {{edges}} relations',
    filter: 'Filter: {{words}}',
    without: '{{facet}} without {{values}}',
    leastLinks: 'at least {{count}} links',
    pale: '{{count}} pale things lie outside the focus or what is marked',
    sources: 'Sources: {{names}}',
    names: 'Former names: {{names}}',
    rules: 'Role rule: {{rules}}',
    none: 'none',
    comma: ', ',
    semicolon: '; ',
    small:
      'The graph is large: print on the page is about {{points}} pt. Larger paper or SVG is easier to read.',
    reduced: 'The graph is very large: it was saved at {{scale}}×.',
    tooLarge: 'There is too much in the graph for one picture file',
    tooLargeHint: 'Filter it first, or export what is selected, or the data.',
    failed: 'The picture could not be drawn',
    failedHint: 'Try SVG or a smaller scale.',
  },
};
