/** Handing out files, in English. */

import type { Translated } from '../translated.ts';
import type { exports as chinese } from '../zh-CN/exports.ts';

export const exports: Translated<typeof chinese> = {
  exports: {
    open: 'Export… (Ctrl+E)',
    offer: {
      breakdown: 'Task breakdown · {{part}}',
      matrix: 'Responsibility matrix · {{part}}',
      brief: 'Agency brief · the selected body',
      checks: 'Duty checks · {{part}}',
      comparison: 'Document comparison · {{part}}',
      figures: 'Figures · {{part}}',
      graph: 'Graph · {{part}}',
      places: 'Places · {{part}}',
      document: 'Claims of a document · {{part}}',
      notes: 'Notes and bookmarks',
      timeline: 'Timeline · {{part}}',
      review: 'Review queue · {{part}}',
    },
    part: {
      shown: 'as shown',
      selected: 'selected in the picture',
      all: 'all documents',
      document: 'the selected document',
      body: 'measures of the selected body',
    },
    format: {
      xlsx: 'Excel sheet (.xlsx)',
      csv: 'Plain table (.csv)',
      docx: 'Word document (.docx)',
      pdf: 'PDF (.pdf)',
      svg: 'SVG drawing (.svg)',
      gexf: 'Gephi graph (.gexf)',
      graphml: 'GraphML graph (.graphml)',
      json: 'JSON data (.json)',
    },
    running: 'Exporting',
    step: {
      drawing: 'Drawing the picture',
      building: 'Putting it together',
      printing: 'Laying it out',
      writing: 'Writing the file',
    },
    cancel: 'Cancel',
    saved: 'Saved {{file}}',
    notLogged: 'The workspace is read-only; the export is not in the list.',
    reveal: 'Open its folder',
    list: 'List of exports…',
    listTitle: 'List of exports',
    none: 'Nothing was exported yet',
    noneHint: 'Each export leaves its time, place and classification here, in this workspace alone.',
    classification: 'Classification: {{mark}}',
  },
};
