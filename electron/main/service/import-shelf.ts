/** A workspace as the place imports go to; also used without a window, by `npm run import`. */
import type { WritableWorkspace } from '../../database/index.ts';
import type { ImportShelf } from '../../files/index.ts';

/** Shipped and imported files count as known: the same bytes give the same claims. */
export function importShelf(workspace: WritableWorkspace): ImportShelf {
  return {
    knownFiles: async () => {
      const documents = await workspace.documents();
      const imports = await workspace.imports();
      return new Set([...documents.map(({ document }) => document.file), ...imports.map(({ file }) => file)]);
    },
    importFile: (imported, text) => workspace.importFile(imported, text),
  };
}
