/** Contradictions as marks that any place where a figure shows can look up. */
import type { EntityId, FindingId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { STATING } from '../../ontology/index.ts';
import { conflictFinding, contradictionsOf } from '../threads.ts';
import type { ConflictMark, ConflictState, Resolution } from './types.ts';

/** The indicators and threads of figures, each once. */
function aboutOf(statements: readonly Statement[]): (figures: readonly EntityId[]) => readonly EntityId[] {
  const about = new Map<EntityId, EntityId[]>();
  const add = (figure: EntityId, thing: EntityId): void => {
    about.set(figure, [...(about.get(figure) ?? []), thing]);
  };
  for (const { relation, subject, object } of statements) {
    if (object === null) continue;
    if (relation === 'observes') add(subject, object);
    if (relation === 'has-step') add(object, subject);
  }
  return (figures) => [...new Set(figures.flatMap((figure) => about.get(figure) ?? []))];
}

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
  const about = aboutOf(statements);
  return found.map((contradiction) => {
    const { earlier, later, statement, reason } = contradiction;
    const figures = [earlier, later];
    const finding = conflictFinding(contradiction);
    const answer = decided.get(finding);
    return {
      ...{ finding, statement, figures, reason },
      about: about(figures),
      stating: stating.flatMap(({ id, object }) => (object !== null && figures.includes(object) ? [id] : [])),
      resolved: answer === undefined ? null : { note: answer.note, author: answer.author, at: answer.at },
    };
  });
}

/** Of several contradictions one that waits decides; null where there is none. */
export function conflictState(marks: readonly ConflictMark[]): ConflictState | null {
  if (marks.length === 0) return null;
  return marks.some(({ resolved }) => resolved === null) ? 'open' : 'resolved';
}

/** Whether a figure's contradictions wait for somebody; a figure without one is not in it. */
export function conflictStates(marks: readonly ConflictMark[]): ReadonlyMap<EntityId, ConflictState> {
  const states = new Map<EntityId, ConflictState>();
  for (const { figures, resolved } of marks)
    for (const figure of figures)
      if (states.get(figure) !== 'open') states.set(figure, resolved === null ? 'open' : 'resolved');
  return states;
}
