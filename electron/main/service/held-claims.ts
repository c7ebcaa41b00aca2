/** All things and claims of a workspace as they are written, held in memory: after a step of the ledger only what it changed is read again. */
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import { groupBy } from '../../../graph-data/model/group.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import { type ReadableWorkspace, type Rewritten, stringShelf } from '../../database/index.ts';
import { createSlices } from './slices.ts';

export interface HeldClaims {
  /** By kind and id. */
  readonly entities: readonly EntityRecord[];
  /** In reading order. */
  readonly statements: readonly Statement[];
}

/** Document by document, each id held once. */
export async function readHeld(source: ReadableWorkspace): Promise<HeldClaims> {
  const entities = await source.entities();
  const slices = createSlices();
  const shelf = stringShelf();
  const parts: (readonly Statement[])[] = [];
  let claims = 0;
  for (const { document } of await source.documents()) {
    const part = await source.statementsOf(document.id, shelf);
    parts.push(part);
    claims += part.length;
    await slices.restOver(claims);
  }
  return { entities, statements: parts.flat() };
}

function byKindAndId(a: EntityRecord, b: EntityRecord): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

async function entitiesAfter(
  source: ReadableWorkspace,
  held: HeldClaims['entities'],
  { things }: Rewritten,
): Promise<HeldClaims['entities']> {
  if (things.length === 0) return held;
  const changed = new Set(things);
  const now = await Promise.all(things.map((id) => source.entity(id)));
  const kept = held.filter(({ id }) => !changed.has(id));
  return [...kept, ...now.filter((thing) => thing !== null)].toSorted(byKindAndId);
}

/** The reading order goes document by document, so those that changed are put in the place of what they were. */
async function statementsAfter(
  source: ReadableWorkspace,
  held: HeldClaims['statements'],
  changed: Rewritten['documents'],
): Promise<HeldClaims['statements']> {
  if (changed.length === 0) return held;
  const claims = new Map(groupBy(held, ({ document }) => document));
  for (const document of changed) claims.set(document, await source.statementsOf(document));
  return (await source.documents()).flatMap(({ document }) => claims.get(document.id) ?? []);
}

/** The same as `readHeld` would give. */
export async function heldAfter(
  source: ReadableWorkspace,
  { entities, statements }: HeldClaims,
  rewritten: Rewritten,
): Promise<HeldClaims> {
  return {
    entities: await entitiesAfter(source, entities, rewritten),
    statements: await statementsAfter(source, statements, rewritten.documents),
  };
}
