/** Duty claims → the lists they were printed in, so that two lists of one measure are not read as one. */
import type { EntityId } from '../model/ids.ts';
import type { Role, Statement } from '../model/statement.ts';
import { relations } from '../ontology/index.ts';

/** A claim that gives a body a role for a thing. */
export interface DutyStatement extends Statement {
  readonly object: EntityId;
}

/** The role a claim gives; null for every other relation. */
export function roleOf({ relation, qualifiers }: Pick<Statement, 'relation' | 'qualifiers'>): Role | null {
  return qualifiers.role ?? relations.get(relation)?.role ?? null;
}

export function isDuty(statement: Statement): statement is DutyStatement {
  return statement.object !== null && roleOf(statement) !== null;
}

function startOf({ evidence }: Statement): number {
  return evidence[0]?.range.start ?? 0;
}

const orderOf = ({ qualifiers }: Statement): number => qualifiers.order ?? 0;

/** A list begins anew where the printed position falls back, or where another notation begins. */
function beginsList(duty: DutyStatement, before: DutyStatement | undefined): boolean {
  return before === undefined || orderOf(duty) <= orderOf(before) || duty.origin !== before.origin;
}

/** The lists of one thing, from its duties in whatever order. */
function listsOfOne(duties: readonly DutyStatement[]): DutyStatement[][] {
  const lists: DutyStatement[][] = [];
  const printed = [...duties].sort((a, b) => startOf(a) - startOf(b) || orderOf(a) - orderOf(b));
  for (const [index, duty] of printed.entries()) {
    if (beginsList(duty, printed[index - 1])) lists.push([]);
    lists.at(-1)?.push(duty);
  }
  return lists;
}

/** Duties by the thing they are for, each thing's in the lists that print them. */
export function printedLists(
  statements: readonly Statement[],
): ReadonlyMap<EntityId, readonly (readonly DutyStatement[])[]> {
  const duties = new Map<EntityId, DutyStatement[]>();
  for (const statement of statements) {
    if (!isDuty(statement)) continue;
    const group = duties.get(statement.object);
    if (group === undefined) duties.set(statement.object, [statement]);
    else group.push(statement);
  }
  return new Map([...duties].map(([thing, group]) => [thing, listsOfOne(group)]));
}
