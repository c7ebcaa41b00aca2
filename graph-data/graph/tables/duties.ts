/** The bodies of each measure by role, in printed order, as a table names them. */
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Role, Statement } from '../../model/statement.ts';
import { relations } from '../../ontology/index.ts';

export interface MeasureDuties {
  /** Names joined by 、, closed by 等 where the printed list is open. */
  readonly names: Readonly<Record<Role, string>>;
  readonly bodies: ReadonlySet<EntityId>;
  readonly statements: readonly Statement[];
}

/** The role a claim gives, said by itself or by its relation; null for every other relation. */
export function roleOf({ relation, qualifiers }: Pick<Statement, 'relation' | 'qualifiers'>): Role | null {
  return qualifiers.role ?? relations.get(relation)?.role ?? null;
}

/** Printed order: line, then position in the list. */
function byPlace(a: Statement, b: Statement): number {
  const lines = (a.evidence[0]?.line ?? 0) - (b.evidence[0]?.line ?? 0);
  return lines || (a.qualifiers.order ?? 0) - (b.qualifiers.order ?? 0);
}

function namesOf(
  duties: readonly Statement[],
  role: Role,
  entities: ReadonlyMap<EntityId, EntityRecord>,
): string {
  const ofRole = duties.filter((duty) => roleOf(duty) === role);
  const names = new Set(ofRole.flatMap(({ subject }) => entities.get(subject)?.name ?? []));
  const open = ofRole.some(({ qualifiers }) => qualifiers.openEnded === true);
  return `${[...names].join('、')}${open ? '等' : ''}`;
}

/** Duties of every measure that has any. */
export function dutiesByMeasure(
  entities: ReadonlyMap<EntityId, EntityRecord>,
  statements: readonly Statement[],
): ReadonlyMap<EntityId, MeasureDuties> {
  const groups = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    if (statement.object === null || roleOf(statement) === null) continue;
    const group = groups.get(statement.object);
    if (group === undefined) groups.set(statement.object, [statement]);
    else group.push(statement);
  }
  return new Map(
    [...groups].map(([measure, group]) => {
      const duties = [...group].sort(byPlace);
      const names = (role: Role): string => namesOf(duties, role, entities);
      return [
        measure,
        {
          names: { lead: names('lead'), joint: names('joint'), support: names('support') },
          bodies: new Set(duties.map(({ subject }) => subject)),
          statements: duties,
        },
      ];
    }),
  );
}
