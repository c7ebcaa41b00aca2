/** A routing slip put together from its claims: the fields of the form, who leads, who supports, who reads. */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import type { EntityCard, RoutingSlip, SlipBody, SlipField, SlipTask } from '../../bridge/contract.ts';

export type CardOf = (id: EntityId) => EntityCard | undefined;

const ROLES: Readonly<Record<string, Role>> = {
  leads: 'lead',
  'jointly-responsible': 'joint',
  supports: 'support',
};

const placeOf = ({ evidence }: Statement): number => evidence[0]?.range.start ?? 0;
const byPlace = (a: Statement, b: Statement): number => placeOf(a) - placeOf(b);

function bodyOf(cardOf: CardOf, id: EntityId | null, statement: StatementId): readonly SlipBody[] {
  const card = id === null ? undefined : cardOf(id);
  return card === undefined ? [] : [{ card, statement }];
}

function tasksOf(duties: readonly Statement[], cardOf: CardOf): readonly SlipTask[] {
  const measures = [...new Set(duties.map(({ object }) => object))];
  return measures.flatMap((id): SlipTask[] => {
    const measure = id === null ? undefined : cardOf(id);
    if (measure === undefined) return [];
    const inRole = (role: Role): readonly SlipBody[] =>
      duties
        .filter(({ object, relation }) => object === id && ROLES[relation] === role)
        .flatMap((duty) => bodyOf(cardOf, duty.subject, duty.id));
    return [
      { measure, bodies: { lead: inRole('lead'), joint: inRole('joint'), support: inRole('support') } },
    ];
  });
}

/** Null for any other document. `statements` are those the slip itself makes. */
export function slipOf(
  { type, entity }: DocumentRecord,
  statements: readonly Statement[],
  cardOf: CardOf,
): RoutingSlip | null {
  if (type !== 'routing-slip') return null;
  const own = statements.toSorted(byPlace);
  const field = (name: string): SlipField | null => {
    const claim = own.find(({ subject, relation }) => subject === entity && relation === `property:${name}`);
    return claim?.qualifiers.value === undefined
      ? null
      : { value: claim.qualifiers.value, statement: claim.id };
  };
  const carries = own.find(({ subject, relation }) => subject === entity && relation === 'carries');
  const paper = carries?.object ? cardOf(carries.object) : undefined;
  const duties = own.filter(({ relation }) => ROLES[relation] !== undefined);
  const busy = new Set(duties.map(({ subject }) => subject));
  const instructed = own.filter(({ relation, object }) => relation === 'instructs' && object !== null);
  return {
    title: field('title'),
    office: field('issuer'),
    from: field('sender'),
    number: field('number'),
    date: field('date'),
    urgency: field('urgency'),
    classification: field('classification'),
    paper:
      carries === undefined || paper === undefined
        ? null
        : { card: paper, number: { value: carries.qualifiers.value ?? '', statement: carries.id } },
    tasks: tasksOf(duties, cardOf),
    readers: instructed
      .filter(({ object }) => object !== null && !busy.has(object))
      .flatMap(({ object, id }) => bodyOf(cardOf, object, id)),
  };
}
