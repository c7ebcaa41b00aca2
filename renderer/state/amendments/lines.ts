/** The ledger, known to every place where a claim shows: looked up by the claim that stands or that was read. */
import { create } from 'zustand';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { useTaking } from '../answers/index.ts';

interface LinesState {
  readonly lines: readonly AmendmentLine[];
  /**
   * Entries in force, oldest first: by the claim that stands, or that was read where it was rejected, and by the thing whose value
   * is said to be another.
   */
  readonly byId: ReadonlyMap<string, readonly AmendmentLine[]>;
}

export const useAmendmentLines = create<LinesState>(() => ({ lines: [], byId: new Map() }));

/** What an entry shows beside: its claim, and the thing whose value it says is another. Nothing for entries about names. */
function shownAt({ result, source, amendment: { content } }: AmendmentLine): readonly string[] {
  if (content.kind === 'claim-rejected') return source === null ? [] : [source];
  if (result === null) return [];
  if (content.kind !== 'claim-changed' || content.change.value === undefined) return [result];
  return [result, (content.claim.object ?? content.claim.subject).id];
}

export function linesById(lines: readonly AmendmentLine[]): LinesState['byId'] {
  const byId = new Map<string, AmendmentLine[]>();
  for (const line of lines.toReversed()) {
    if (line.state !== 'in-force') continue;
    for (const id of shownAt(line)) byId.set(id, [...(byId.get(id) ?? []), line]);
  }
  return byId;
}

function take(lines: readonly AmendmentLine[]): void {
  useAmendmentLines.setState({ lines, byId: linesById(lines) });
}

/** Keeps the ledger true for as long as the workbench is open. */
export const useAmendmentLoading = (): void => useTaking('amendments.list', null, take);

const NONE: readonly AmendmentLine[] = [];

/** The entries that made this claim, or this value, what it is, or took it out. */
export const amendmentsOf = (id: string, { byId } = useAmendmentLines.getState()): readonly AmendmentLine[] =>
  byId.get(id) ?? NONE;

/** As `amendmentsOf`, kept true. */
export function useAmendmentsOf(id: string): readonly AmendmentLine[] {
  return useAmendmentLines((state) => amendmentsOf(id, state));
}

export const CORRECTIONS = ['corrected', 'added', 'rejected'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What these entries did to their claim; null where there are none. */
export function correctionBy(lines: readonly AmendmentLine[]): Correction | null {
  const kinds = new Set(lines.map(({ amendment }) => amendment.content.kind));
  if (kinds.size === 0) return null;
  if (kinds.has('claim-rejected')) return 'rejected';
  return kinds.has('claim-added') ? 'added' : 'corrected';
}
