/**
 * Documents and texts of another workspace. A document of which another edition is here waits, as when it is imported; a file that waits
 * there waits here.
 */
import { createEditionIndex, editionPairs, papersIn } from '../../../../graph-data/graph/editions/index.ts';
import type { EditionPair } from '../../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import type { KeptImport, ReadableWorkspace } from '../../../database/index.ts';
import { verdictOf, waitingFor } from '../../../files/index.ts';
import { titleOf } from '../document-titles.ts';
import { importShelf } from '../import-shelf.ts';
import type { Brought, Part, Sides } from './types.ts';
import { inLanguage } from './words.ts';

/** Their files; those that wait there come too, behind those that count, and wait here. */
async function filesOf(theirs: ReadableWorkspace): Promise<readonly KeptImport[]> {
  const files = [
    ...(await theirs.imports()),
    ...(await theirs.editionQuestions()),
    ...(await theirs.columnQuestions()),
  ];
  const kept: KeptImport[] = [];
  for (const { file } of files) kept.push(...[await theirs.keptImport(file)].filter((each) => each !== null));
  return kept;
}

/** What each of their waiting files may be a new edition of, as far as that is here or comes along. */
async function askedThere({ ours, theirs }: Sides): Promise<ReadonlyMap<Sha256, readonly EditionPair[]>> {
  const imported = new Set((await theirs.imports()).map(({ file }) => file));
  const coming = (await theirs.documents()).filter(({ document }) => imported.has(document.file));
  const here = new Set([...(await ours.documents()), ...coming].map(({ document }) => document.id));
  return new Map(
    (await theirs.editionQuestions()).map(({ file, pairs }) => [
      file,
      pairs
        .map((pair) => ({
          ...pair,
          candidates: pair.candidates.filter(({ document }) => here.has(document.id)),
        }))
        .filter(({ candidates }) => candidates.length > 0),
    ]),
  );
}

const WAITS_FOR_COLUMNS = { zh: '（等待列对应）', en: ' (waits for its columns)' };

async function bringFiles(sides: Sides): Promise<readonly Brought[]> {
  const { ours, theirs, editions, language } = sides;
  const shelf = importShelf(ours);
  const known = await shelf.knownFiles();
  const index = createEditionIndex(await shelf.knownPapers());
  const asked = await askedThere(sides);
  const setAside = await theirs.setAside();
  const brought: Brought[] = [];
  for (const { imported, text, waits } of await filesOf(theirs)) {
    const { records } = imported;
    const { sha256, name } = records.file;
    const alike = editionPairs(index, papersIn(records));
    const pairs = alike.length > 0 ? alike : (asked.get(sha256) ?? []);
    const [edition] = pairs.flatMap(({ candidates }) => candidates);
    const replaced = setAside.flatMap(({ document, replacedBy }) =>
      replacedBy === sha256 ? [document] : [],
    );
    // What was decided there holds here, where nothing here asks for another decision.
    const decided = pairs.length === 0 && replaced.length > 0;
    const found = decided ? { kind: 'instead' as const, of: replaced } : verdictOf(pairs, editions);
    const verdict = waitingFor(found, waits === 'columns' && editions === 'ask');
    if (verdict === null) continue;
    const state = known.has(sha256) ? 'there' : verdict.kind === 'asked' ? 'edition' : 'new';
    const titles = records.documents.map(titleOf).filter((title) => title !== '');
    const waiting = verdict.kind === 'columns' ? inLanguage(WAITS_FOR_COLUMNS, language) : '';
    brought.push({
      item: {
        ...{ id: `documents ${sha256}`, part: 'documents', state },
        title: `${titles.join('、') || name}${waiting}`,
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
