/** What the ledger says about names: which thing stands for one that was merged, what a thing was called, and by whom. */
import {
  type Amendment,
  type AmendmentContent,
  amendmentRule,
  isAmendmentRule,
} from '../../model/amendment.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { NamingFact, NamingWish } from './types.ts';

type NamingContent = Extract<AmendmentContent, { kind: NamingWish['kind'] }>;

interface NamingEntry extends Amendment {
  readonly content: NamingContent;
}

const NAMING: ReadonlySet<string> = new Set([
  'thing-renamed',
  'thing-aliased',
  'things-merged',
  'thing-split',
] satisfies readonly NamingWish['kind'][]);

const isNaming = (entry: Amendment): entry is NamingEntry => NAMING.has(entry.content.kind);

const entriesInForce = (ledger: readonly Amendment[]): readonly NamingEntry[] =>
  ledger.filter(isNaming).filter(({ withdrawnAt }) => withdrawnAt === null);

/** The rules of the entries that left a name to a thing. */
const namedBy = ({ aliases }: EntityRecord): readonly string[] =>
  aliases.map(({ source }) => source).filter(isAmendmentRule);

/** The first thing that bears a name an entry left: gone through once, since a ledger may hold thousands of entries. */
function bearers(entities: readonly EntityRecord[]): (amendment: string) => EntityId | undefined {
  const first = new Map<string, EntityId>();
  for (const thing of entities)
    for (const rule of namedBy(thing)) if (!first.has(rule)) first.set(rule, thing.id);
  return (amendment) => first.get(amendmentRule(amendment));
}

/**
 * The thing that stands for each one that was merged, followed to the end. The survivor bears the names of what it took in, so it is
 * found also where newer rules gave it another id.
 */
export function successors(
  entities: readonly EntityRecord[],
  ledger: readonly Amendment[],
): ReadonlyMap<EntityId, EntityId> {
  const things = new Set(entities.map(({ id }) => id));
  const bearer = bearers(entities);
  const next = new Map<EntityId, EntityId>();
  for (const { id, content } of entriesInForce(ledger)) {
    if (content.kind !== 'things-merged') continue;
    const survivor = bearer(id) ?? content.into.id;
    for (const { id: gone } of content.merged) if (!things.has(gone)) next.set(gone, survivor);
    if (!things.has(content.into.id)) next.set(content.into.id, survivor);
  }
  return new Map([...next.keys()].flatMap((gone) => standing(gone, next, things)));
}

/** A chain of merges ends at a thing that is there, or leads nowhere. */
function standing(
  gone: EntityId,
  next: ReadonlyMap<EntityId, EntityId>,
  things: ReadonlySet<EntityId>,
): readonly (readonly [EntityId, EntityId])[] {
  const passed = new Set<EntityId>();
  let now: EntityId | undefined = gone;
  while (now !== undefined && !things.has(now) && !passed.has(now)) {
    passed.add(now);
    now = next.get(now);
  }
  return now !== undefined && things.has(now) ? [[gone, now]] : [];
}

function namesIn(content: NamingContent): readonly string[] {
  switch (content.kind) {
    case 'thing-renamed':
      return [content.thing.name];
    case 'thing-aliased':
      return [content.alias];
    case 'things-merged':
      return content.merged.map(({ name }) => name);
    case 'thing-split':
      return [content.name];
  }
}

/** The thing an entry speaks of, or the one that stands for it by now. */
function thingOf(content: NamingContent, standsFor: ReadonlyMap<EntityId, EntityId>): EntityId {
  const { id } = content.kind === 'things-merged' ? content.into : content.thing;
  return standsFor.get(id) ?? id;
}

/** What was said about the names of a thing, oldest first; a thing that took another in tells what was said of that one too. */
export function namingFacts(
  thing: EntityRecord,
  ledger: readonly Amendment[],
  standsFor: ReadonlyMap<EntityId, EntityId>,
): readonly NamingFact[] {
  const rules = new Set(namedBy(thing));
  const concerns = ({ id, content }: NamingEntry): boolean =>
    rules.has(amendmentRule(id)) || thingOf(content, standsFor) === thing.id;
  return entriesInForce(ledger)
    .filter(concerns)
    .map(({ id, content, author, note, at }) => ({
      ...{ amendment: id, kind: content.kind, names: namesIn(content) },
      ...{ reason: content.kind === 'things-merged' ? content.reason : null, since: content.since },
      ...{ author, note, at },
    }));
}

/** The name under which documents print a thing that the user renamed: the one it had before the first rename in force. */
export function printedNames(
  entities: readonly EntityRecord[],
  ledger: readonly Amendment[],
): ReadonlyMap<EntityId, string> {
  const bearer = bearers(entities);
  const names = new Map<EntityId, string>();
  for (const { id, content } of entriesInForce(ledger)) {
    if (content.kind !== 'thing-renamed') continue;
    const thing = bearer(id) ?? content.thing.id;
    if (!names.has(thing)) names.set(thing, content.thing.name);
  }
  return names;
}

const dayOf = (since: string | null): readonly string[] => (since === null ? [] : [`${since}起`]);

function factWords({ kind, names, reason, since }: NamingFact): readonly string[] {
  if (kind !== 'thing-renamed' && kind !== 'things-merged') return [];
  const what = `${kind === 'thing-renamed' ? '曾用名' : '合并自'}${names.join('、')}`;
  const told = [...(reason === 'reform' ? ['机构改革'] : []), ...dayOf(since)];
  return [told.length === 0 ? what : `${what}（${told.join('，')}）`];
}

/** 名称沿革 for a file to hand in: what each thing was called before, in one line; things that kept their name have none. */
export function formerNames(
  entities: readonly EntityRecord[],
  ledger: readonly Amendment[],
): ReadonlyMap<EntityId, string> {
  const entries = entriesInForce(ledger);
  if (entries.length === 0) return new Map();
  const standsFor = successors(entities, ledger);
  const spokenOf = new Set(entries.map(({ content }) => thingOf(content, standsFor)));
  const named = entities.filter((thing) => spokenOf.has(thing.id) || namedBy(thing).length > 0);
  return new Map(
    named.flatMap((thing) => {
      const words = namingFacts(thing, ledger, standsFor).flatMap(factWords);
      return words.length === 0 ? [] : [[thing.id, `${thing.name}：${words.join('；')}`] as const];
    }),
  );
}
