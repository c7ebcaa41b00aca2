/** Every form of every thing → the search index, most important things first. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Connection } from '../connection.ts';
import { formsOf, indexed } from '../search/forms.ts';
import type { RoleCounts } from '../types.ts';
import type { Derived } from './derive.ts';

const KIND_ORDER: readonly string[] = ['agency', 'collective', 'document', 'measure', 'section'];

const sum = ({ lead, support, joint }: RoleCounts): number => lead + support + joint;

/** The order of the index is the order in which a search that stops early keeps its candidates. */
function byImportance(entities: readonly EntityRecord[], derived: Derived): readonly EntityRecord[] {
  const rank = ({ kind }: EntityRecord): number => {
    const index = KIND_ORDER.indexOf(kind);
    return index < 0 ? KIND_ORDER.length : index;
  };
  const duties = ({ id }: EntityRecord): number => sum(derived.rolesOf(id));
  return [...entities].sort((a, b) => rank(a) - rank(b) || duties(b) - duties(a) || (a.id < b.id ? -1 : 1));
}

export function insertForms(
  connection: Connection,
  entities: readonly EntityRecord[],
  derived: Derived,
): void {
  const insertForm = connection.prepare(
    'INSERT INTO form (entity, field, form, normalised) VALUES (:entity, :field, :form, :normalised)',
  );
  const insertIndex = connection.prepare(
    'INSERT INTO form_index (rowid, bigrams, pinyin, initials) VALUES (?, ?, ?, ?)',
  );
  for (const entity of byImportance(entities, derived)) {
    const document = derived.documentOfEntity.get(entity.id) ?? null;
    for (const form of formsOf(entity, derived.numberOf(entity.id), document, derived.namedBy(entity.id))) {
      const { bigrams, pinyin, initials, ...row } = indexed(form);
      const { lastInsertRowid } = insertForm.run({ entity: entity.id, ...row });
      insertIndex.run(lastInsertRowid, bigrams, pinyin, initials);
    }
  }
}
