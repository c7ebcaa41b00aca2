/** Notes, saved views and the user's own map of another workspace. */
import { type Note, noteKey } from '../../../../graph-data/model/note.ts';
import type { ReadableWorkspace, SavedViewRecord } from '../../../database/index.ts';
import type { Language } from '../messages.ts';
import { compare, type Part, type Said } from './types.ts';
import { dayOf, inOneLine } from './words.ts';

const MAP: Readonly<Record<Language, string>> = { 'zh-CN': '自备底图', en: 'Own map' };

function saidView(view: SavedViewRecord): Said & { readonly view: SavedViewRecord } {
  const { id, title, notes, address, picture, changed } = view;
  const words = inOneLine(title, notes, dayOf(changed));
  return { key: id, title, words, whole: JSON.stringify([title, notes, address, picture]), view };
}

async function viewsOf(workspace: ReadableWorkspace): Promise<ReturnType<typeof saidView>[]> {
  const records = await Promise.all((await workspace.savedViews()).map(({ id }) => workspace.savedView(id)));
  return records.flatMap((record) => (record === null ? [] : [saidView(record)]));
}

const views: Part = async ({ ours, theirs }) =>
  compare('views', await viewsOf(ours), await viewsOf(theirs), ({ view }) => ({ savedViews: [view] }));

async function mapOf(workspace: ReadableWorkspace, language: Language) {
  const { content } = await workspace.placeMap();
  if (content === null) return [];
  const title = MAP[language];
  return [{ key: 'map', title, words: title, whole: content, content }];
}

const map: Part = async ({ ours, theirs, language }) =>
  compare('map', await mapOf(ours, language), await mapOf(theirs, language), ({ content }) => ({
    placeMaps: [content],
  }));

function saidNote(note: Note): Said & { readonly note: Note } {
  const { subject, name, text, bookmarked, at } = note;
  const words = inOneLine(bookmarked ? '★' : '', text, dayOf(at));
  return { key: noteKey(subject), title: name, words, whole: JSON.stringify([text, bookmarked]), note };
}

const notes: Part = async ({ ours, theirs }) =>
  compare('notes', (await ours.notes()).map(saidNote), (await theirs.notes()).map(saidNote), ({ note }) => ({
    notes: [note],
  }));

export const viewParts: readonly Part[] = [notes, views, map];
