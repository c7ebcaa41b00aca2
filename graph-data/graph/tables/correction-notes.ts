/** Corrections in the words of a file: a claim that somebody changed or added says so beside its place. */
import { isAmendmentRule } from '../../model/amendment.ts';
import type { StatementId } from '../../model/ids.ts';
import type { ExportSource } from './source.ts';

/** True of a claim that is not as it was read. */
export type IsCorrected = (claim: StatementId) => boolean;

export function correctedIn({ statements }: Pick<ExportSource, 'statements'>): IsCorrected {
  const corrected = new Set(statements.filter(({ rule }) => isAmendmentRule(rule)).map(({ id }) => id));
  return (claim) => corrected.has(claim);
}

/** Stands behind the place; empty where everything is as it was read. */
export function correctionNote(isCorrected: IsCorrected, claims: readonly StatementId[]): string {
  return claims.some(isCorrected) ? '（含人工更正）' : '';
}
