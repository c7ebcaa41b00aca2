/** A workspace as the place imports go to; also used without a window, by `npm run import`. */
import { papersIn } from '../../../graph-data/graph/editions/index.ts';
import type { WritableWorkspace } from '../../database/index.ts';
import type { ImportShelf } from '../../files/index.ts';

/** Shipped and imported files count as known, also those set aside: the same bytes give the same claims. */
export function importShelf(workspace: WritableWorkspace): ImportShelf {
  return {
    knownFiles: async () => {
      const documents = await workspace.documents();
      const imports = await workspace.imports();
      const waiting = [...(await workspace.editionQuestions()), ...(await workspace.columnQuestions())];
      const setAside = await workspace.setAside();
      return new Set([
        ...[...documents, ...setAside].map(({ document }) => document.file),
        ...[...imports, ...waiting].map(({ file }) => file),
      ]);
    },
    knownPapers: async () => {
      const documents = (await workspace.documents()).map(({ document }) => document);
      const sections = await Promise.all(documents.map(({ id }) => workspace.sections(id)));
      return documents.flatMap((document, index) =>
        papersIn({ documents: [document], sections: sections[index] ?? [] }),
      );
    },
    importFile: (imported, text, verdict) => workspace.importFile(imported, text, verdict),
  };
}
