/** Things, derived from claims and the vocabularies. */
import type { EntityId } from './ids.ts';

/** A further name of a thing, with the place that vouches for it (`vocabulary:<file>` or a document id). */
export interface Alias {
  readonly name: string;
  readonly source: string;
}

/** Source of a short form that needs no vocabulary: 通辽市委 is what everybody calls 中共通辽市委员会. */
export const GENERAL_USAGE = 'general usage';

/** Level of a body in the state: which jurisdiction its bare name means. */
export type Level = 'central' | 'province' | 'city' | 'county' | 'township' | 'zone' | 'vertical' | 'unknown';

export interface EntityRecord {
  readonly id: EntityId;
  /** A kind of the ontology, for example `agency`. */
  readonly kind: string;
  /** Canonical name as shown, for example 市发改委. */
  readonly name: string;
  /** Name with its jurisdiction spelled out where it is known, for example 通辽市发展和改革委员会. */
  readonly fullName: string | null;
  readonly aliases: readonly Alias[];
  /** Kind-specific plain values (category, system, level, jurisdiction, number, date …), sorted by key. */
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/** The same thing told twice: the aliases of both, and the other's name where it differs; all else from the first. */
export function withAliasesOf(first: EntityRecord, second: EntityRecord): EntityRecord {
  const known = new Set([first.name, ...first.aliases.map((alias) => alias.name)]);
  const named = [{ name: second.name, source: 'printed' }, ...second.aliases];
  const added = named.filter(({ name }) => !known.has(name) && known.add(name));
  return added.length === 0 ? first : { ...first, aliases: [...first.aliases, ...added] };
}
