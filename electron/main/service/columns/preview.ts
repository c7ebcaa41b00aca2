/** What a reading of a table says, in counts and in its first duties. Pure. */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import { placeAt } from '../../../../graph-data/model/line-place.ts';
import type { Role } from '../../../../graph-data/model/statement.ts';
import type { ColumnsPreview } from '../../../bridge/contract.ts';
import type { ReadImport } from '../../../files/index.ts';

const MOST_SHOWN = 12;
const DEADLINE = 'property:deadline';

export type ReadPreview = Omit<ColumnsPreview, 'rowsRead' | 'rows' | 'alike'>;

export function previewOf({ imported: { records, places } }: ReadImport): ReadPreview {
  const { entities, statements, issues } = records;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: EntityId | null): string => (id === null ? '' : (names.get(id) ?? ''));
  const duties = statements.flatMap((statement) => {
    const { role } = statement.qualifiers;
    return role === undefined ? [] : [{ ...statement, role }];
  });
  const count = (role: Role): number => duties.filter((duty) => duty.role === role).length;
  return {
    measures: new Set(duties.map(({ object }) => object)).size,
    roles: { lead: count('lead'), support: count('support'), joint: count('joint') },
    deadlines: statements.filter(({ relation }) => relation === DEADLINE).length,
    issues: issues.length,
    sample: duties.slice(0, MOST_SHOWN).map(({ role, subject, object, evidence: [place] }) => ({
      role,
      agency: nameOf(subject),
      measure: nameOf(object),
      row: (place && placeAt(places, place.range.start)?.row) ?? null,
    })),
  };
}
