/** Every form of every thing → its rows and the search index over them, most important things first. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { Connection } from '../connection.ts';
import { type Form, formsOf, indexed } from '../search/forms.ts';
import type { FormField } from '../search/match.ts';
import type { RoleCounts } from '../types.ts';
import { bring, type Removal, type Row, type TableRows } from './bring.ts';
import type { Derived } from './derive.ts';

const KIND_ORDER: readonly string[] = ['agency', 'collective', 'document', 'measure', 'section'];

/** Duties that are told apart by importance. */
const MOST_DUTIES = 2 ** 14 - 1;
/** Things of equal importance lie in so many shelves by the digits of their id, with so many numbers each: one name more moves its shelf alone. */
const SHELVES = 2 ** 16;
const NUMBERS = 2 ** 16;
const SHELF_DIGITS = 4;

const sum = ({ lead, support, joint }: RoleCounts): number => lead + support + joint;

function shelfOf(id: string): number {
  const start = id.indexOf(':') + 1;
  const shelf = Number.parseInt(id.slice(start, start + SHELF_DIGITS), 16);
  return Number.isNaN(shelf) ? 0 : shelf;
}

/** First number of the thing's shelf: the order of the index is the order in which a search that stops early keeps its candidates. */
function firstNumber({ kind, id }: EntityRecord, derived: Derived): number {
  const rank = KIND_ORDER.indexOf(kind);
  const importance = rank < 0 ? KIND_ORDER.length : rank;
  const duties = Math.min(sum(derived.rolesOf(id)), MOST_DUTIES);
  const group = importance * (MOST_DUTIES + 1) + (MOST_DUTIES - duties);
  return (group * SHELVES + shelfOf(id)) * NUMBERS;
}

/** The numbers follow from the thing and its shelf alone, whatever was written before. */
function* formRowsOf(entities: readonly EntityRecord[], derived: Derived): Generator<Row> {
  const ordered = entities
    .map((entity) => ({ entity, first: firstNumber(entity, derived) }))
    .sort((a, b) => a.first - b.first || (a.entity.id < b.entity.id ? -1 : 1));
  let next = 0;
  for (const { entity, first } of ordered) {
    next = Math.max(next, first);
    const document = derived.documentOfEntity.get(entity.id) ?? null;
    const forms = formsOf(entity, derived.numberOf(entity.id), document, derived.namedBy(entity.id));
    for (const { field, form, normalised } of forms) {
      yield [next, entity.id, field, form, normalised];
      next += 1;
    }
  }
}

const formRows = (entities: readonly EntityRecord[], derived: Derived): TableRows => ({
  table: 'form',
  columns: ['id', 'entity', 'field', 'form', 'normalised'],
  keys: 1,
  rows: formRowsOf(entities, derived),
});

const numberOf = ([id]: Row): number => Number(id);

function formOf([, , field, form, normalised]: Row): Form {
  // Read from rows that this file made.
  return { field: field as FormField, form: String(form), normalised: String(normalised) };
}

/** Writes the forms that differ, each with what the index holds of it. */
export function bringForms(
  connection: Connection,
  entities: readonly EntityRecord[],
  derived: Derived,
): Removal {
  // Whole numbers arrive as floating ones, by which the index finds no row.
  const remove = connection.prepare('DELETE FROM form_index WHERE rowid = CAST(? AS INTEGER)');
  const insert = connection.prepare(
    'INSERT INTO form_index (rowid, bigrams, pinyin, initials) VALUES (CAST(? AS INTEGER), ?, ?, ?)',
  );
  return bring(connection, formRows(entities, derived), (before, after) => {
    if (before !== null) remove.run(numberOf(before));
    if (after === null) return;
    const { bigrams, pinyin, initials } = indexed(formOf(after));
    insert.run(numberOf(after), bigrams, pinyin, initials);
  });
}

/** Takes all forms away: how they are spelled belongs to the program that wrote them. */
export function forgetForms(connection: Connection): void {
  connection.exec("INSERT INTO form_index (form_index) VALUES ('delete-all')");
  connection.exec('DELETE FROM form');
}
