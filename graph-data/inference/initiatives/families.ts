/** Names of one initiative as one family: those a rule or a reader links, and a misread name with the one it may be. */

import { groupBy } from '../../model/group.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Link, likelyLinks } from './links.ts';
import type { Mention } from './mention.ts';

export interface Family {
  /** All mentions of all names, in time order. */
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  /** Names that may be misread forms of another name of the family. */
  readonly misread: ReadonlySet<EntityId>;
}

/** Families in the order in which their first names appear. */
export function familiesOf(knowledge: Knowledge): readonly Family[] {
  const links = likelyLinks(knowledge);
  const suspected = knowledge.statements.flatMap(({ relation, subject, object }) =>
    relation === 'may-be' && object !== null ? [[object, subject] as const] : [],
  );
  const linkedByReader = knowledge.statements.flatMap(({ relation, subject, object }) =>
    relation === 'continues' && object !== null ? [[object, subject] as const] : [],
  );
  const rootOf = rootsOf([
    ...linkedByReader,
    ...links.map(({ earlier, later }) => [earlier.entity.id, later.entity.id] as const),
    ...suspected,
  ]);
  const misread = new Set(suspected.map(([, subject]) => subject));
  const mentions = groupBy(knowledge.mentions, ({ initiative }) => rootOf(initiative.id));
  const linksOf = groupBy(links, ({ earlier }) => rootOf(earlier.entity.id));
  return [...mentions].map(([root, family]) => ({
    mentions: family,
    links: linksOf.get(root) ?? [],
    misread,
  }));
}

/** Joins pairs; the smaller id stands for a family, so the order of the pairs does not matter. */
function rootsOf(pairs: readonly (readonly [EntityId, EntityId])[]): (id: EntityId) => EntityId {
  const parents = new Map<EntityId, EntityId>();
  const rootOf = (id: EntityId): EntityId => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const [a, b] of pairs) {
    const [left, right] = [rootOf(a), rootOf(b)];
    if (left !== right) parents.set(left < right ? right : left, left < right ? left : right);
  }
  return rootOf;
}
