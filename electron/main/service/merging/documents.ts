/** Documents and texts of another workspace. A document of which another edition is here waits, as when it is imported. */
import { createEditionIndex, editionPairs, papersIn } from '../../../../graph-data/graph/editions/index.ts';
import { verdictOf } from '../../../files/index.ts';
import { titleOf } from '../document-titles.ts';
import { importShelf } from '../import-shelf.ts';
import type { Brought, Part, Sides } from './types.ts';

async function bringFiles({ ours, theirs, editions }: Sides): Promise<readonly Brought[]> {
  const shelf = importShelf(ours);
  const known = await shelf.knownFiles();
  const index = createEditionIndex(await shelf.knownPapers());
  const setAside = await theirs.setAside();
  const brought: Brought[] = [];
  for (const { file: sha256, name } of await theirs.imports()) {
    const kept = await theirs.keptImport(sha256);
    if (kept === null) continue;
    const { imported, text } = kept;
    const { records } = imported;
    const pairs = editionPairs(index, papersIn(records));
    const [edition] = pairs.flatMap(({ candidates }) => candidates);
    const replaced = setAside.flatMap(({ document, replacedBy }) =>
      replacedBy === sha256 ? [document] : [],
    );
    // What was decided there holds here, where nothing here asks for another decision.
    const decided = pairs.length === 0 && replaced.length > 0;
    const verdict = decided ? { kind: 'instead' as const, of: replaced } : verdictOf(pairs, editions);
    if (verdict === null) continue;
    const state = known.has(sha256) ? 'there' : verdict.kind === 'asked' ? 'edition' : 'new';
    const titles = records.documents.map(titleOf).filter((title) => title !== '');
    brought.push({
      item: {
        ...{ id: `documents ${sha256}`, part: 'documents', state, title: titles.join('、') || name },
        ...{ ours: edition === undefined ? null : titleOf(edition.document), theirs: name },
      },
      gives: { imports: [{ imported, text, verdict }] },
    });
  }
  return brought;
}

/** Texts of documents that are here without theirs: passages can be shown from then on. */
async function bringTexts({ ours, theirs }: Sides): Promise<readonly Brought[]> {
  const imported = new Set((await theirs.imports()).map(({ file }) => file));
  const brought: Brought[] = [];
  for (const { document, linked } of await theirs.documents()) {
    const { file } = document;
    if (!linked || imported.has(file) || brought.some(({ item }) => item.id === `texts ${file}`)) continue;
    const text = await theirs.linkedText(file);
    if (text === null) continue;
    const state = (await ours.linkedText(file)) === null ? 'new' : 'there';
    brought.push({
      item: {
        ...{ id: `texts ${file}`, part: 'texts', state, title: titleOf(document) },
        ...{ ours: null, theirs: text.name },
      },
      gives: { texts: [text] },
    });
  }
  return brought;
}

export const documentParts: readonly Part[] = [bringFiles, bringTexts];
