/** All duty checks, in the order shown: gaps first, then what may conflict, then what is merely worth a look. */
import { type FindingId, findingId } from '../../model/ids.ts';
import { inOneGo } from '../steps.ts';
import type { Check, Found } from './check.ts';
import { collectiveOnly } from './collective-only.ts';
import { countMismatch } from './count-mismatch.ts';
import { type CheckSource, groundInSteps } from './ground.ts';
import { identicalLists } from './identical-lists.ts';
import { noDeadline } from './no-deadline.ts';
import { noIndicator } from './no-indicator.ts';
import { noLead } from './no-lead.ts';
import { nobodyNamed } from './nobody-named.ts';
import { severalLeads } from './several-leads.ts';
import { silentInPlan } from './silent-in-plan.ts';
import { soleBearer } from './sole-bearer.ts';

export type { Check, CheckExample, ExampleMeasure } from './check.ts';
export type { CheckedDocument, CheckSource } from './ground.ts';

export const checks: readonly Check[] = [
  nobodyNamed,
  collectiveOnly,
  noLead,
  severalLeads,
  silentInPlan,
  noDeadline,
  noIndicator,
  countMismatch,
  identicalLists,
  soleBearer,
];

export interface Finding extends Found {
  readonly id: FindingId;
  readonly check: string;
}

/** What every check finds, by check and then in document order; the same claims always give the same findings. */
export const runChecks = (source: CheckSource): readonly Finding[] => inOneGo(checksInSteps(source));

/** The same step by step: half a million claims take seconds. */
export function* checksInSteps(source: CheckSource): Generator<void, readonly Finding[]> {
  const ground = yield* groundInSteps(source);
  const findings: Finding[][] = [];
  for (const check of checks) {
    findings.push(
      check.find(ground).map((found) => ({
        ...found,
        check: check.id,
        id: findingId(check.id, [found.document, ...found.things]),
      })),
    );
    yield;
  }
  return findings.flat();
}
