/** What is being corrected: the claim whose evidence is open, a measure that lacks a body, or words of a list that were left out. */
import { create } from 'zustand';
import type { DocumentId, EntityId, IssueId, StatementId } from '../../../graph-data/model/ids.ts';
import { relations, roleOfRelation } from '../../../graph-data/ontology/index.ts';
import type { EvidencedClaim } from '../../bridge/contract.ts';
import { useSelection } from '../selection/index.ts';

export interface NamedMeasure {
  readonly id: EntityId;
  readonly name: string;
}

export type Correcting =
  | { readonly kind: 'claim'; readonly statement: StatementId }
  | { readonly kind: 'missing'; readonly measure: NamedMeasure }
  | {
      readonly kind: 'left-out';
      readonly document: DocumentId;
      readonly item: IssueId;
    };

/** Entries of one action may name what an earlier one adopts. */
export { adoptedThing } from '../../../graph-data/model/amendment.ts';
export { relationOfRole } from '../../../graph-data/ontology/index.ts';

export const useCorrecting = create<{ readonly subject: Correcting | null }>(() => ({ subject: null }));

export const correctClaim = (statement: StatementId): void =>
  useCorrecting.setState({ subject: { kind: 'claim', statement } });
export const addMissingBody = (measure: NamedMeasure): void =>
  useCorrecting.setState({ subject: { kind: 'missing', measure } });
export const addLeftOutBody = (document: DocumentId, item: IssueId): void =>
  useCorrecting.setState({ subject: { kind: 'left-out', document, item } });
export const stopCorrecting = (): void => useCorrecting.setState({ subject: null });

/** Nothing happens where no evidence is open: nobody would see what is meant. */
export function correctOpenClaim(): void {
  const { statement } = useSelection.getState();
  if (statement !== null) correctClaim(statement);
}

/** What can be wrong with a claim. */
export type Fault = 'role' | 'subject' | 'object' | 'value' | 'reject';

/** Headings stand where they stand, and what follows from claims follows from them. */
const FIXED: ReadonlySet<string> = new Set(['part-of', 'follows', 'has-step', 'property:verdict']);
const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);

/** What can be wrong with this claim, the likeliest first. */
export function faultsOf({ relation, subject, object, value }: EvidencedClaim): readonly Fault[] {
  if (FIXED.has(relation)) return relation === 'part-of' ? [] : ['reject'];
  if (roleOfRelation(relation) !== undefined) return ['role', 'subject', 'reject'];
  if (value !== null) return ['value', 'reject'];
  if (object === null) return ['reject'];
  const subjectToo = subject !== null && BODIES.has(subject.kind);
  return subjectToo ? ['object', 'subject', 'reject'] : ['object', 'reject'];
}

/** Kinds that may stand at an end of the relation; everywhere the same kind is meant first. */
export function kindsAt(relation: string, end: 'subject' | 'object'): readonly string[] {
  const declared = relations.get(relation);
  return (end === 'subject' ? declared?.source : declared?.target) ?? [];
}
