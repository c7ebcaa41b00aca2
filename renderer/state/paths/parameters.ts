/**
 * What is asked about connections, as parameters of the graph's address and back: `paths` holds the things, `without`
 * what no path may pass. Only what differs from the usual is printed; words nobody knows are passed over. Pure.
 */
import { HOME_PLACE, type PathRules, USUAL_RULES } from '../../../graph-data/graph/paths/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { kinds, relations } from '../../../graph-data/ontology/index.ts';

export const MOST_ENDS = 8;

/** Stands in the address where nothing is chosen or excluded. */
const NOTHING = 'nothing';
const SEPARATOR = '.';
const ID = /^[a-z][a-z-]*:[0-9a-f]{20}$/u;

/** Kinds, the home place and relations: no kind has the name of a relation (tested). */
export const EXCLUDABLE_KINDS: readonly string[] = [...kinds.keys(), HOME_PLACE];
export const EXCLUDABLE_RELATIONS: readonly string[] = [...relations.keys()];
export const USUALLY_EXCLUDED: readonly string[] = [
  ...USUAL_RULES.excludedKinds,
  ...USUAL_RULES.excludedRelations,
];

export interface PathsAsked {
  /** Null while nobody asks; one thing while the second is being looked for. */
  readonly ids: readonly EntityId[] | null;
  /** Kinds and relations, in the order in which they were excluded. */
  readonly without: readonly string[];
}

type Parameters = Readonly<Record<string, string>>;

function idsOf(text: string): readonly EntityId[] {
  // Only texts of the form of an id pass.
  const ids = text.split(SEPARATOR).filter((word) => ID.test(word)) as EntityId[];
  return [...new Set(ids)].slice(0, MOST_ENDS);
}

function withoutOf(text: string | undefined): readonly string[] {
  if (text === undefined) return USUALLY_EXCLUDED;
  const known = new Set([...EXCLUDABLE_KINDS, ...EXCLUDABLE_RELATIONS]);
  return [...new Set(text.split(SEPARATOR))].filter((word) => known.has(word));
}

export function parsePaths({ paths, without }: Parameters): PathsAsked {
  return { ids: paths === undefined ? null : idsOf(paths), without: withoutOf(without) };
}

/** Nothing chosen yet is a question too: the panel is open. */
export const printIds = (ids: readonly EntityId[]): Parameters => ({ paths: ids.join(SEPARATOR) || NOTHING });

export function printWithout(without: readonly string[]): Parameters {
  const usual =
    without.length === USUALLY_EXCLUDED.length && without.every((word) => USUALLY_EXCLUDED.includes(word));
  return { without: usual ? '' : without.join(SEPARATOR) || NOTHING };
}

export function rulesOf(without: readonly string[]): PathRules {
  return {
    excludedKinds: without.filter((word) => EXCLUDABLE_KINDS.includes(word)),
    excludedRelations: without.filter((word) => EXCLUDABLE_RELATIONS.includes(word)),
  };
}

export function toggled(without: readonly string[], word: string): readonly string[] {
  return without.includes(word) ? without.filter((other) => other !== word) : [...without, word];
}
