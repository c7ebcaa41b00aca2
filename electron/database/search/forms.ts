/** Every form a thing can be found by. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { indexedBigrams } from './bigrams.ts';
import type { FormField } from './match.ts';
import { normalise } from './normalise.ts';
import { initialTails, pinyinTails, syllables } from './pinyin.ts';

export interface Form {
  readonly field: FormField;
  readonly form: string;
  readonly normalised: string;
}

export interface IndexedForm extends Form {
  readonly bigrams: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** Something a measure names, by which the measure is found. */
export interface Named {
  readonly field: 'initiative' | 'indicator';
  readonly name: string;
}

/** Kinds whose name is a name; the others are called by their title or heading. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['agency', 'collective']);

/** Names, full name, aliases, title and number of a thing and what it names, each spelling once. */
export function formsOf(
  entity: EntityRecord,
  number: string,
  document: DocumentRecord | null,
  named: readonly Named[],
): readonly Form[] {
  const printed: readonly (readonly [FormField, string | null])[] = [
    [NAMED_KINDS.has(entity.kind) ? 'name' : 'title', entity.name],
    ['title', document?.title ?? null],
    ['fullName', entity.fullName],
    ...entity.aliases.map((alias) => ['alias', alias.name] as const),
    ['number', document?.number ?? null],
    ['number', number],
    ...named.map(({ field, name }) => [field, name] as const),
  ];
  const forms = new Map<string, Form>();
  for (const [field, form] of printed) {
    const normalised = normalise(form ?? '');
    if (form === null || normalised === '' || forms.has(normalised)) continue;
    forms.set(normalised, { field, form, normalised });
  }
  return [...forms.values()];
}

/** Numbers are not spoken; what a measure names is spelled where it stands as a thing of its own. */
const UNSPOKEN: ReadonlySet<FormField> = new Set(['number', 'initiative', 'indicator']);

type Spelled = Omit<IndexedForm, keyof Form>;

function spelled(form: Form): Spelled {
  const read = UNSPOKEN.has(form.field) ? [] : syllables(form.normalised);
  return {
    bigrams: indexedBigrams(form.normalised),
    pinyin: pinyinTails(read),
    initials: initialTails(read),
  };
}

/** Spellings kept: the forms of a large workspace. Claims are written anew with every correction, and names stay mostly the same. */
const MOST_KEPT = 100_000;
const kept = new Map<string, Spelled>();

/** The form with what the index holds of it. */
export function indexed(form: Form): IndexedForm {
  const key = `${UNSPOKEN.has(form.field)} ${form.normalised}`;
  const known = kept.get(key) ?? spelled(form);
  if (kept.size < MOST_KEPT) kept.set(key, known);
  return { ...form, ...known };
}
