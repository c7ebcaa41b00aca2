/** Claims in, rows out: what stands in both documents, only in one, whose duty and which figures changed. */
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { dutyChange } from './duty-change.ts';
import { type FiguresOf, figurePairs } from './figure-pairs.ts';
import { type DocumentGround, groundOf, type Things } from './ground.ts';
import { type Pairing, pairingsOf } from './pairings.ts';
import { sameThings } from './same-things.ts';
import { sideOf } from './sides.ts';
import { COMPARED_GROUPS, type ComparisonRow, type DocumentComparison, type Namesake } from './types.ts';

export interface ComparisonInput {
  readonly entities: Iterable<EntityRecord>;
  /** Of the workspace; those of an edition that is not in it yet are simply among them. */
  readonly statements: readonly Statement[];
  readonly left: DocumentId;
  readonly right: DocumentId;
}

export interface ComparisonOptions {
  /** Whether measures of like title are set side by side, as a guess. */
  readonly likely: boolean;
}

const figuresOf = ({ figures }: DocumentGround, indicators: readonly EntityId[]): FiguresOf =>
  indicators.map((indicator) => ({ indicator, claims: figures.get(indicator) ?? [] }));

const text = (value: EntityRecord['properties'][string] | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Indicators of the other document that are called the same and are not the same. */
function namesakesOf(
  { group, left, right, match }: Pairing,
  other: DocumentGround,
  things: Things,
): readonly Namesake[] {
  if (group !== 'indicator' || match !== null) return [];
  const names = new Set([...left, ...right].map((id) => things.get(id)?.name));
  return [...other.claims.keys()].flatMap((id) => {
    const thing = things.get(id);
    if (thing?.kind !== 'indicator' || !names.has(thing.name)) return [];
    return [{ id, scope: text(thing.properties['scope']), unit: text(thing.properties['unit']) }];
  });
}

function rowOf(pairing: Pairing, left: DocumentGround, right: DocumentGround, things: Things): ComparisonRow {
  const { group, match } = pairing;
  const [a, b] = [sideOf(left, pairing.left, group, things), sideOf(right, pairing.right, group, things)];
  return {
    id: [pairing.left[0], pairing.right[0]].filter(Boolean).join('~'),
    ...{ group, match, left: a, right: b },
    duty: match === null ? null : dutyChange(a?.bearers ?? [], b?.bearers ?? []),
    figures: figurePairs(figuresOf(left, pairing.left), figuresOf(right, pairing.right), things),
    namesakes: namesakesOf(pairing, a === null ? left : right, things),
  };
}

const sideRank = ({ left, right }: ComparisonRow): number => (right === null ? 1 : left === null ? 2 : 0);
const groupRank = ({ group }: ComparisonRow): number => COMPARED_GROUPS.indexOf(group);
const lineOf = ({ left, right }: ComparisonRow): number => (left ?? right)?.line ?? 0;

/** By group; in it what both name, then what only the left, then what only the right does, as printed. */
const inOrder = (a: ComparisonRow, b: ComparisonRow): number =>
  groupRank(a) - groupRank(b) || sideRank(a) - sideRank(b) || lineOf(a) - lineOf(b) || (a.id < b.id ? -1 : 1);

/** The same claims give the same rows; nothing is asked of a store. */
export function compareDocuments(
  { entities, statements, left, right }: ComparisonInput,
  { likely }: ComparisonOptions,
): DocumentComparison {
  const things: Things = new Map([...entities].map((entity) => [entity.id, entity]));
  const [before, after] = [groundOf(left, statements, things), groundOf(right, statements, things)];
  const grounds = { left: before, right: after, things, same: sameThings(statements) };
  const rows = pairingsOf(grounds, likely).map((pairing) => rowOf(pairing, before, after, things));
  return { left, right, rows: rows.toSorted(inOrder) };
}
