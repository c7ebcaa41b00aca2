/** What the vocabulary knows of one body: its own record, its kind, a name around a place, or the end of its name. */
import {
  type BodyType,
  bodyTypes,
  type Collective,
  collectives,
  type LocalBody,
  localBodies,
  nameEndings,
  type PlacedName,
  placedNames,
  type System,
} from '../../vocabulary/index.ts';
import { bodyTypeOf, centralBodyOf, nameKey, systemOf } from './gazetteer.ts';

export interface KnownBody {
  readonly type: BodyType | null;
  /** Set when the jurisdiction has a record of its own for the name. */
  readonly local: LocalBody | null;
  /** Slug of a category, or null: unknown is never a default. */
  readonly category: string | null;
  readonly system: System;
}

/** A place between two fixed parts is at least two characters long. */
const SHORTEST_PLACE = 2;

const types = new Map(bodyTypes.map((type) => [type.id, type]));
const locals = new Map(localBodies.map((body) => [`${body.jurisdiction} ${nameKey(body.name)}`, body]));
const classes = collectives.map((record) => ({ record, pattern: new RegExp(record.pattern, 'u') }));

function surrounds({ before, after }: PlacedName, key: string): boolean {
  if (!key.startsWith(before)) return false;
  return after.some((end) => key.endsWith(end) && key.length >= before.length + end.length + SHORTEST_PLACE);
}

/** 国家税务总局云岭市税务局: the kind of body is told by what stands around the place. */
function placedType(key: string): BodyType | null {
  const found = placedNames.find((name) => name.before !== '' && surrounds(name, key));
  return found === undefined ? null : (types.get(found.bodyType) ?? null);
}

/** @param bare the name without level word and brackets; @param place its jurisdiction, empty when unknown */
export function knownBody(bare: string, place: string): KnownBody {
  const key = nameKey(bare);
  const local = locals.get(`${place} ${key}`) ?? null;
  const type = bodyTypeOf(bare) ?? centralBodyOf(bare) ?? placedType(key);
  const ending = nameEndings.find((candidate) => candidate.sure && key.endsWith(candidate.ending));
  return {
    type,
    local,
    category: local?.category ?? type?.category ?? ending?.category ?? null,
    system: local?.system ?? systemOf(bare),
  };
}

/** The class of bodies a collective name stands for, or null when no pattern explains it. */
export function classOf(name: string): Collective | null {
  const key = name
    .normalize('NFKC')
    .replace(/[〔[]/gu, '(')
    .replace(/[〕\]]/gu, ')');
  return classes.find(({ pattern }) => pattern.test(key))?.record ?? null;
}
