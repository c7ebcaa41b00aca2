/** What one document names, with everything the comparison looks up of it. */
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { roleOf } from '../printed-lists.ts';
import type { ComparedBearer, ComparedGroup } from './types.ts';

export type Things = ReadonlyMap<EntityId, EntityRecord>;

const GROUP_OF: Readonly<Record<string, ComparedGroup>> = {
  measure: 'measure',
  initiative: 'initiative',
  group: 'initiative',
  mechanism: 'initiative',
  indicator: 'indicator',
  agency: 'body',
  collective: 'body',
  place: 'place',
  'cited-document': 'citation',
};

export const groupOf = (kind: string): ComparedGroup | undefined => GROUP_OF[kind];

/** Knowledge about a name rather than words of the page: the seat of a body, a doubt about a reading. */
const NOT_NAMING: ReadonlySet<string> = new Set(['of-place', 'may-be']);

export interface DocumentGround {
  readonly document: DocumentId;
  /** Claims that name a thing, in printed order. */
  readonly claims: ReadonlyMap<EntityId, readonly Statement[]>;
  /** Bodies of a measure, each with the role first printed. */
  readonly bearers: ReadonlyMap<EntityId, readonly ComparedBearer[]>;
  /** Figures of an indicator, in printed order. */
  readonly figures: ReadonlyMap<EntityId, readonly Statement[]>;
  /** The heading right above a heading. */
  readonly above: ReadonlyMap<EntityId, EntityId>;
}

const startOf = ({ evidence }: Statement): number => evidence[0]?.range.start ?? 0;

export const inPrintedOrder = (a: Statement, b: Statement): number =>
  startOf(a) - startOf(b) || (a.qualifiers.order ?? 0) - (b.qualifiers.order ?? 0) || (a.id < b.id ? -1 : 1);

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function bearersIn(claims: readonly Statement[], things: Things): DocumentGround['bearers'] {
  const bearers = new Map<EntityId, ComparedBearer[]>();
  for (const claim of claims) {
    const [role, body] = [roleOf(claim), things.get(claim.subject)];
    if (role === null || claim.object === null || body === undefined) continue;
    if (things.get(claim.object)?.kind !== 'measure') continue;
    const known = bearers.get(claim.object) ?? [];
    if (!known.some(({ id }) => id === body.id))
      push(bearers, claim.object, { id: body.id, name: body.name, role });
  }
  return bearers;
}

/** @param statements of the whole workspace, or of one document that is not in it yet. */
export function groundOf(
  document: DocumentId,
  statements: readonly Statement[],
  things: Things,
): DocumentGround {
  const own = statements
    .filter(
      ({ basis, evidence, document: of }) =>
        basis !== 'inferred' && (evidence[0]?.document ?? of) === document,
    )
    .toSorted(inPrintedOrder);
  const claims = new Map<EntityId, Statement[]>();
  const figures = new Map<EntityId, Statement[]>();
  const above = new Map<EntityId, EntityId>();
  for (const claim of own) {
    const { subject, object, relation } = claim;
    if (relation === 'observes' && object !== null) push(figures, object, claim);
    if (relation === 'part-of' && object !== null) above.set(subject, object);
    if (NOT_NAMING.has(relation)) continue;
    for (const id of new Set([subject, object])) {
      if (id !== null && groupOf(things.get(id)?.kind ?? '') !== undefined) push(claims, id, claim);
    }
  }
  return { document, claims, figures, above, bearers: bearersIn(own, things) };
}

/** Measures in which a thing is named; a measure is named in itself. */
export function measuresNaming(
  { claims }: DocumentGround,
  thing: EntityId,
  things: Things,
): readonly EntityId[] {
  if (things.get(thing)?.kind === 'measure') return [thing];
  const named = (claims.get(thing) ?? []).flatMap(({ evidence }) =>
    evidence.flatMap(({ measure }) => measure ?? []),
  );
  return [...new Set(named)];
}
