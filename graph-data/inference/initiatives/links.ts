/** Initiatives that are likely one under two names, and parts of a whole that stands under its own name. */

import type { EntityRecord } from '../../model/entity.ts';
import { groupBy } from '../../model/group.ts';
import type { Knowledge } from '../knowledge.ts';
import { byDate } from '../time.ts';
import type { Mention } from './mention.ts';
import { type Likeness, likeness, meetingKeys, partWords, sameButEnding, withoutPart } from './name-dress.ts';

/** An initiative with all that is said about it, in time order. */
export interface Named {
  readonly entity: EntityRecord;
  readonly place: string;
  readonly mentions: readonly Mention[];
}

export interface Link {
  /** Named first, in time order. */
  readonly earlier: Named;
  readonly later: Named;
  readonly likeness: Likeness;
}

export function namedInitiatives(knowledge: Knowledge): readonly Named[] {
  const byEntity = groupBy(knowledge.mentions, ({ initiative }) => initiative.id);
  return [...byEntity.values()].flatMap((mentions) => {
    const [first] = mentions;
    return first === undefined ? [] : [{ entity: first.initiative, place: first.place, mentions }];
  });
}

const documentsOf = ({ mentions }: Named): ReadonlySet<string> =>
  new Set(mentions.map(({ document }) => document.id));

/** A paper that names both speaks of two things, unless it only leaves out 工程 the second time. */
function namedApart(a: Named, b: Named): boolean {
  if (sameButEnding(a.entity.name, b.entity.name)) return false;
  const documents = documentsOf(a);
  return [...documentsOf(b)].some((document) => documents.has(document));
}

/** Two types read from one name's ending may differ; a body of work and a title of honour may not. */
const APART: ReadonlySet<string> = new Set(['designation', 'brand', 'mechanism', 'strategy', 'pilot']);

function typesFit(a: Named, b: Named): boolean {
  const [left, right] = [a.entity.properties['type'], b.entity.properties['type']];
  if (left === right) return true;
  return !APART.has(String(left)) && !APART.has(String(right));
}

function linkOf(a: Named, b: Named, knowledge: Knowledge): Link | null {
  if (a.entity.kind !== b.entity.kind) return null;
  const like = likeness(a.entity.name, b.entity.name, a.place);
  if (like === null || (like.kind !== 'dress' && !typesFit(a, b)) || namedApart(a, b)) return null;
  const [earlier, later] = inOrder(a, b) > 0 ? [b, a] : [a, b];
  const refused = knowledge.isRefused({
    subject: later.entity.id,
    relation: 'continues',
    object: earlier.entity.id,
  });
  return refused ? null : { earlier, later, likeness: like };
}

/** Each pair of names that share a key once, in the order of their first mentions. */
function pairsIn(named: readonly Named[]): readonly (readonly [Named, Named])[] {
  const keyed = named.flatMap((one) => meetingKeys(one.entity.name, one.place).map((key) => ({ one, key })));
  const pairs = new Map<string, readonly [Named, Named]>();
  for (const met of groupBy(keyed, ({ key }) => key).values()) {
    for (const [index, { one: a }] of met.entries()) {
      for (const { one: b } of met.slice(index + 1)) pairs.set(`${a.entity.id} ${b.entity.id}`, [a, b]);
    }
  }
  return [...pairs.values()];
}

function linksIn(named: readonly Named[], knowledge: Knowledge): readonly Link[] {
  return pairsIn(named).flatMap(([a, b]) => {
    const link = linkOf(a, b, knowledge);
    return link === null ? [] : [link];
  });
}

/** Of several earlier names only the last: a chain of names, not every pair of it. */
function nearest(links: readonly Link[]): readonly Link[] {
  return [...groupBy(links, ({ later }) => later.entity.id).values()].flatMap((ofOne) => {
    const last = ofOne.toSorted((a, b) => inOrder(a.earlier, b.earlier)).at(-1);
    return last === undefined ? [] : [last];
  });
}

/** Time order of first mentions; the id settles ties. */
function inOrder(a: Named, b: Named): number {
  const [left, right] = [a, b].map(({ mentions }) => mentions[0]?.document.date ?? null);
  return byDate(left ?? null, right ?? null) || (a.entity.id < b.entity.id ? -1 : 1);
}

/** Names that are likely one, each with the name it follows, within one place. */
export function likelyLinks(knowledge: Knowledge): readonly Link[] {
  const byPlace = groupBy(namedInitiatives(knowledge), ({ place }) => place);
  return [...byPlace].flatMap(([place, named]) => (place === '' ? [] : nearest(linksIn(named, knowledge))));
}

export interface PartLink {
  readonly part: Named;
  readonly whole: Named;
}

/** A phase or branch and the whole of the same name, where no reader has linked them yet. */
export function partLinks(knowledge: Knowledge): readonly PartLink[] {
  const linked = new Set(
    knowledge.statements
      .filter(({ relation }) => relation === 'part-of')
      .map(({ subject, object }) => `${subject} ${object}`),
  );
  const wholes = new Map<string, Named>();
  const named = namedInitiatives(knowledge);
  for (const one of named) {
    if (partWords(one.entity.name) === '') wholes.set(`${one.place} ${withoutPart(one.entity.name)}`, one);
  }
  return named.flatMap((part) => {
    if (partWords(part.entity.name) === '') return [];
    const whole = wholes.get(`${part.place} ${withoutPart(part.entity.name)}`);
    if (whole === undefined || linked.has(`${part.entity.id} ${whole.entity.id}`)) return [];
    const link = { subject: part.entity.id, relation: 'part-of', object: whole.entity.id };
    return knowledge.isRefused(link) ? [] : [{ part, whole }];
  });
}
