/**
 * The name a document prints, beside the one in force: a claim about a body that was renamed or merged since keeps the words of its
 * page. Where the page prints another form than the name the body had then, that form stands already.
 */
import { isDuty } from '../../../graph-data/graph/index.ts';
import { printedNames } from '../../../graph-data/graph/naming/index.ts';
import type { AppliedAmendment, ClaimReading } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { EntityRecord } from '../../../graph-data/model/entity.ts';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import type { WritableWorkspace } from '../../database/index.ts';

export type AsPrinted = (statement: Statement) => Statement;

function readingsOf(applied: readonly AppliedAmendment[]): ReadonlyMap<StatementId, ClaimReading> {
  return new Map(
    applied.flatMap(({ source, result }) =>
      source === null || result === null ? [] : [[result, source] as const],
    ),
  );
}

/** Lists print bodies, everything else prints what it is about. */
export function asPrinted(
  entities: readonly EntityRecord[],
  ledger: readonly Amendment[],
  applied: readonly AppliedAmendment[],
): AsPrinted {
  const readings = readingsOf(applied);
  const renamed = printedNames(entities, ledger);
  if (readings.size === 0 && renamed.size === 0) return (statement) => statement;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (statement) => {
    const end = isDuty(statement) ? 'subject' : 'object';
    const thing = statement[end];
    if (thing === null || statement.qualifiers.surface !== undefined) return statement;
    const surface = readings.get(statement.id)?.[end]?.name ?? renamed.get(thing);
    if (surface === undefined || surface === names.get(thing)) return statement;
    return { ...statement, qualifiers: { ...statement.qualifiers, surface } };
  };
}

/** The workspace whose claims carry the printed name. */
export function withPrintedNames(source: WritableWorkspace, printed: AsPrinted): WritableWorkspace {
  return {
    ...source,
    statements: async () => (await source.statements()).map(printed),
    statement: async (id) => {
      const found = await source.statement(id);
      return found && printed(found);
    },
    duties: async (filter) =>
      (await source.duties(filter)).map((duty) => ({ ...duty, statement: printed(duty.statement) })),
    claims: async (id) =>
      (await source.claims(id)).map((claim) => ({ ...claim, statement: printed(claim.statement) })),
    duty: async (statement) => {
      const found = await source.duty(statement);
      return found && { ...found, statement: printed(found.statement) };
    },
  };
}
