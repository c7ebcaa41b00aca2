/** Contradictions as marks that any place where a figure shows can look up. */
import type { EntityId, FindingId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { STATING } from '../../ontology/index.ts';
import { conflictFinding, contradictionsOf } from '../threads.ts';
import type { ConflictMark, ConflictState, Resolution } from './types.ts';

/** Every contradiction with what was decided about it. */
export function conflictMarks(
  statements: readonly Statement[],
  decided: ReadonlyMap<FindingId, Resolution>,
): readonly ConflictMark[] {
  const found = contradictionsOf(statements);
  const involved = new Set(found.flatMap(({ earlier, later }) => [earlier, later]));
  const stating = statements.filter(
    ({ relation, object }) => STATING.has(relation) && object !== null && involved.has(object),
  );
  return found.map((contradiction) => {
    const { earlier, later, statement, reason } = contradiction;
    const figures = [earlier, later];
    const finding = conflictFinding(contradiction);
    const answer = decided.get(finding);
    return {
      ...{ finding, statement, figures, reason },
      stating: stating.flatMap(({ id, object }) => (object !== null && figures.includes(object) ? [id] : [])),
      resolved: answer === undefined ? null : { note: answer.note, author: answer.author, at: answer.at },
    };
  });
}

/** Whether a figure's contradictions wait for somebody; a figure without one is not in it. */
export function conflictStates(marks: readonly ConflictMark[]): ReadonlyMap<EntityId, ConflictState> {
  const states = new Map<EntityId, ConflictState>();
  for (const { figures, resolved } of marks)
    for (const figure of figures)
      if (states.get(figure) !== 'open') states.set(figure, resolved === null ? 'open' : 'resolved');
  return states;
}
