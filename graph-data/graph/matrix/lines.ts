/** Things as rows and columns: names, numbers, what a search may type, and which group they fall in. */
import type { SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { MatrixLine } from './types.ts';

/** Syllables of a name, one for each character; whoever builds the matrix brings the dictionary. */
export type Spell = (name: string) => readonly string[];

/** Compatibility forms and case folded: what is typed and what is printed meet. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

function wordsOf(
  { name, fullName, aliases }: EntityRecord,
  number: string,
  syllables: readonly string[],
): string {
  const names = [name, fullName ?? '', number, ...aliases.map((alias) => alias.name)];
  const typed = [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
  return [...names.map(folded), ...typed].filter((word) => word !== '').join('\n');
}

const textOf = (value: string | number | boolean | null | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** Where a line stands; null for what belongs to no document. */
export interface LinePlace {
  readonly number: string;
  readonly document: number | null;
  readonly section: number | null;
}

export const NOWHERE: LinePlace = { number: '', document: null, section: null };

export function lineOf(entity: EntityRecord, place: LinePlace, spell: Spell): MatrixLine {
  const syllables = spell(entity.name);
  const { id, kind, name, properties } = entity;
  return {
    ...{ id, kind, name, ...place },
    spelling: syllables.join(' '),
    words: wordsOf(entity, place.number, syllables),
    category: textOf(properties['category']),
    system: textOf(properties['system']),
  };
}

/** The highest heading above each heading; a heading at the top has none. */
export function chaptersOf(sections: readonly SectionRecord[]): ReadonlyMap<EntityId, EntityId> {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const chapters = new Map<EntityId, EntityId>();
  for (const { id, parent } of sections) {
    let chapter = parent;
    for (let above = parent; above !== null; above = parents.get(above) ?? null) chapter = above;
    if (chapter !== null) chapters.set(id, chapter);
  }
  return chapters;
}
