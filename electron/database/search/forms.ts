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

/** Kinds whose name is a name; the others are called by their title or heading. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['agency', 'collective']);

/** Names, full name, aliases, title and number of a thing, each spelling once. */
export function formsOf(
  entity: EntityRecord,
  number: string,
  document: DocumentRecord | null,
): readonly Form[] {
  const printed: readonly (readonly [FormField, string | null])[] = [
    [NAMED_KINDS.has(entity.kind) ? 'name' : 'title', entity.name],
    ['title', document?.title ?? null],
    ['fullName', entity.fullName],
    ...entity.aliases.map((alias) => ['alias', alias.name] as const),
    ['number', document?.number ?? null],
    ['number', number],
  ];
  const forms = new Map<string, Form>();
  for (const [field, form] of printed) {
    const normalised = normalise(form ?? '');
    if (form === null || normalised === '' || forms.has(normalised)) continue;
    forms.set(normalised, { field, form, normalised });
  }
  return [...forms.values()];
}

/** The form with what the index holds of it. Numbers are not spoken: they have no pinyin. */
export function indexed(form: Form): IndexedForm {
  const read = form.field === 'number' ? [] : syllables(form.normalised);
  return {
    ...form,
    bigrams: indexedBigrams(form.normalised),
    pinyin: pinyinTails(read),
    initials: initialTails(read),
  };
}
