/** Why a document may be a new edition, in words. Pure. */
import type { TFunction } from 'i18next';
import type { EditionCandidate } from '../../../bridge/contract.ts';

const PERCENT = 100;

export function reasonWords({ reason, likeness }: Omit<EditionCandidate, 'document'>, t: TFunction): string {
  return t(`editions.reasons.${reason}`, { percent: Math.round(likeness * PERCENT) });
}
