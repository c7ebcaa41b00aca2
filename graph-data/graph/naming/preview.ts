/** What a merge, split, rename or alias would change: counted from the claims before anything is written. */
import type { EntityRecord } from '../../model/entity.ts';
import { groupBy } from '../../model/group.ts';
import type { EntityId, StatementId } from '../../model/ids.ts';
import type { Role, Statement } from '../../model/statement.ts';
import { isDuty, roleOf } from '../printed-lists.ts';
import { categoryOf, homeOf, namesOf, plain } from './forms.ts';
import { homesMeet } from './likeness.ts';
import type { NamingDoubt, NamingPreview, NamingWish } from './types.ts';

const NOTHING: NamingPreview = {
  duties: { lead: 0, support: 0, joint: 0 },
  claims: [],
  documents: [],
  folded: [],
  duplicates: [],
  clashes: [],
  inside: [],
  names: [],
  newNames: [],
  staying: 0,
  taken: [],
  doubts: [],
};

const touches = (ids: ReadonlySet<EntityId>, { subject, object }: Statement): boolean =>
  ids.has(subject) || (object !== null && ids.has(object));

function counted(moving: readonly Statement[]): Pick<NamingPreview, 'duties' | 'claims' | 'documents'> {
  const duties: Record<Role, number> = { lead: 0, support: 0, joint: 0 };
  const relations = new Map<string, number>();
  for (const statement of moving) {
    const role = isDuty(statement) ? roleOf(statement) : null;
    if (role === null) relations.set(statement.relation, (relations.get(statement.relation) ?? 0) + 1);
    else duties[role] += 1;
  }
  const claims = [...relations].map(([relation, count]) => ({ relation, count }));
  return {
    duties,
    claims: claims.sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1)),
    documents: [...new Set(moving.map(({ document }) => document))],
  };
}

/** Claims of which another one says the same once the ends are one: same document, same ends, same relation or value. */
function meeting(
  statements: readonly Statement[],
  moving: ReadonlySet<StatementId>,
  endOf: (id: EntityId) => EntityId,
): Pick<NamingPreview, 'folded' | 'duplicates' | 'clashes'> {
  const groups = groupBy(statements, (statement) => {
    const { subject, object, document, relation, qualifiers } = statement;
    const what = isDuty(statement) ? 'duty' : `${relation} ${qualifiers.value ?? ''}`;
    return [what, endOf(subject), object === null ? '' : endOf(object), document].join(' ');
  });
  const met = [...groups.values()].filter((group) => new Set(group.map(endsOf)).size > 1);
  const folded = new Set(met.flatMap((group) => repeated(group, moving)));
  const isClash = (group: readonly Statement[]): boolean => new Set(group.map(roleOf)).size > 1;
  const movedOf = (found: readonly (readonly Statement[])[]): readonly StatementId[] =>
    found.flatMap((group) => group.map(({ id }) => id).filter((id) => moving.has(id) && !folded.has(id)));
  return {
    folded: [...folded],
    duplicates: movedOf(met.filter((group) => !isClash(group))),
    clashes: movedOf(met.filter(isClash)),
  };
}

const placeOf = ({ relation, evidence }: Statement): string =>
  `${relation} ${evidence[0]?.range.start ?? ''} ${evidence[0]?.range.end ?? ''}`;

/** Of claims that move to one place all but the first; where one that stays says it there already, all of them. */
function repeated(group: readonly Statement[], moving: ReadonlySet<StatementId>): readonly StatementId[] {
  const places = new Set(group.filter(({ id }) => !moving.has(id)).map(placeOf));
  return group
    .filter(({ id }) => moving.has(id))
    .filter((claim) => places.has(placeOf(claim)) || !places.add(placeOf(claim)))
    .map(({ id }) => id);
}

const endsOf = ({ subject, object }: Statement): string => `${subject} ${object ?? ''}`;

/** Others of the kind and the place that bear this name already. */
function bearing(
  name: string,
  thing: EntityRecord,
  entities: readonly EntityRecord[],
  but: ReadonlySet<EntityId>,
): readonly EntityId[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  return entities
    .filter((other) => !but.has(other.id) && other.kind === thing.kind && homesMeet(thing, other))
    .filter((other) => namesOf(other).some((form) => plain(form) === wanted))
    .map(({ id }) => id);
}

/** Two bodies for which one measure prints a role each in one document: the document tells them apart. */
function bothPrinted(things: ReadonlySet<EntityId>, statements: readonly Statement[]): boolean {
  const bodies = new Map<string, EntityId>();
  return statements.filter(isDuty).some(({ subject, object, document }) => {
    const place = `${object} ${document}`;
    const first = bodies.get(place) ?? subject;
    bodies.set(place, first);
    return things.has(subject) && things.has(first) && first !== subject;
  });
}

const differ = (values: readonly (string | null)[]): boolean =>
  new Set(values.filter((value) => value !== null)).size > 1;

function doubtsOf(
  things: readonly EntityRecord[],
  ids: ReadonlySet<EntityId>,
  statements: readonly Statement[],
): readonly NamingDoubt[] {
  const isPlace = things.every(({ kind }) => kind === 'place');
  const found: readonly (readonly [NamingDoubt, boolean])[] = [
    [isPlace ? 'parent' : 'jurisdiction', differ(things.map(homeOf))],
    ['category', differ(things.map(categoryOf))],
    ['both-printed', bothPrinted(ids, statements)],
  ];
  return found.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

type WishOf<Kind extends NamingWish['kind']> = Extract<NamingWish, { kind: Kind }>;

export interface NamingSource {
  readonly entities: readonly EntityRecord[];
  /** All claims, or at least all of the things that are named. */
  readonly statements: readonly Statement[];
}

function previewMerge(
  { entities, statements }: NamingSource,
  { into, merged }: WishOf<'things-merged'>,
): NamingPreview {
  const gone = new Set(merged);
  const all = new Set([into, ...gone]);
  const things = entities.filter(({ id }) => all.has(id));
  const survivor = things.find(({ id }) => id === into);
  if (survivor === undefined) return NOTHING;
  const own = statements.filter((statement) => touches(all, statement));
  const isInside = ({ subject, object }: Statement): boolean =>
    object !== null && subject !== object && all.has(subject) && all.has(object);
  const moving = own.filter((statement) => touches(gone, statement) && !isInside(statement));
  const endOf = (id: EntityId): EntityId => (gone.has(id) ? into : id);
  const names = [survivor, ...things.filter(({ id }) => gone.has(id))].flatMap(namesOf);
  return {
    ...NOTHING,
    ...counted(moving),
    ...meeting(own, new Set(moving.map(({ id }) => id)), endOf),
    inside: own.filter(isInside).map(({ id }) => id),
    names: [...new Set(names)],
    doubts: doubtsOf(things, all, own),
  };
}

function previewSplit(
  { entities, statements }: NamingSource,
  { thing, name, claims }: WishOf<'thing-split'>,
): NamingPreview {
  const entity = entities.find(({ id }) => id === thing);
  if (entity === undefined) return NOTHING;
  const chosen = new Set(claims);
  const own = statements.filter((statement) => touches(new Set([thing]), statement));
  const moving = own.filter(({ id }) => chosen.has(id));
  return {
    ...NOTHING,
    ...counted(moving),
    names: namesOf(entity),
    newNames: name === '' ? [] : [name],
    staying: own.length - moving.length,
    taken: bearing(name, entity, entities, new Set()),
  };
}

/** A rename or an alias moves no claim: what changes is by which names the thing is found. */
function previewName(
  { entities }: NamingSource,
  id: EntityId,
  name: string,
  order: (name: string, known: readonly string[]) => readonly string[],
): NamingPreview {
  const entity = entities.find((known) => known.id === id);
  if (entity === undefined) return NOTHING;
  const names = name === '' ? namesOf(entity) : order(name, namesOf(entity));
  return {
    ...NOTHING,
    names: [...new Set(names)],
    taken: bearing(name, entity, entities, new Set([id])),
  };
}

/** What the entry of the ledger would change, counted before it is written. */
export function namingPreview(source: NamingSource, wish: NamingWish): NamingPreview {
  switch (wish.kind) {
    case 'things-merged':
      return previewMerge(source, wish);
    case 'thing-split':
      return previewSplit(source, wish);
    case 'thing-renamed':
      return previewName(source, wish.thing, wish.name, (name, known) => [name, ...known]);
    case 'thing-aliased':
      return previewName(source, wish.thing, wish.alias, (name, known) => [...known, name]);
  }
}
