/** The evidence panel, in English. */

import type { Translated } from '../translated.ts';
import type { evidence as chinese } from '../zh-CN/evidence.ts';

export const evidence: Translated<typeof chinese> = {
  evidence: {
    open: 'Evidence',
    of: 'Evidence for {{name}}',
    close: 'Close the evidence',
    line: 'line {{line}}',
    paragraph: 'paragraph {{paragraph}}',
    page: 'page {{page}}',
    sheet: 'sheet {{sheet}}',
    row: 'row {{row}}',
    tableRow: 'table {{table}}, row {{row}}',
    notLinked:
      'The original is not linked, so only the place is known. Link the folder that holds it to see the passage.',
    notVerified: 'The original differs from what was read; check the wording below.',
    origin: 'Form',
    basis: 'Basis',
    printedRole: 'Role in the list',
    surface: 'Printed as',
    order: 'Position',
    orderValue: 'no. {{order}}',
    sure: 'Confidence',
    rule: 'Rule',
    confidence: {
      certain: 'certain: the notation is unambiguous',
      likely: 'likely; better check the original',
      check: 'uncertain; check the original',
    },
    copy: 'Copy citation',
    copied: 'Copied',
    failed: 'Could not copy',
  },
};
