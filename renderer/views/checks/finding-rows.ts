/** Findings by filter, and as the rows of the list: a document, then what was found in it. Pure. */
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { CheckFinding, ChecksReport } from '../../bridge/contract.ts';

export const STATES = ['open', 'accepted', 'all'] as const;
export type FindingState = (typeof STATES)[number];

export interface FindingFilter {
  /** Id of a check; empty for all. */
  readonly check: string;
  /** Id of a document; empty for all. */
  readonly document: string;
  readonly state: FindingState;
}

/** Words of an address anybody can type; what is unknown falls back to everything that is open. */
export function filterOf(parameters: Readonly<Record<string, string>>): FindingFilter {
  const { check = '', document = '', state = '' } = parameters;
  return { check, document, state: STATES.find((known) => known === state) ?? 'open' };
}

function isInState({ acceptance }: CheckFinding, state: FindingState): boolean {
  return state === 'all' || (state === 'accepted') === (acceptance !== null);
}

/** Findings in the chosen state and document, whatever the check: what the counts beside the checks tell. */
export function countable(report: ChecksReport, filter: FindingFilter): readonly CheckFinding[] {
  return report.findings.filter(
    (finding) =>
      isInState(finding, filter.state) && (filter.document === '' || finding.document === filter.document),
  );
}

export function countByCheck(findings: readonly CheckFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}

export type FindingRow =
  | { readonly kind: 'document'; readonly id: string; readonly title: string; readonly count: number }
  | { readonly kind: 'finding'; readonly id: string; readonly finding: CheckFinding };

/** Documents in the order of the workspace; inside each the order of the checks, then of the text. */
export function findingRows(report: ChecksReport, filter: FindingFilter): readonly FindingRow[] {
  const shown = countable(report, filter).filter(
    ({ check }) => filter.check === '' || check === filter.check,
  );
  return report.documents.flatMap(({ id, title }): FindingRow[] => {
    const own = shown.filter(({ document }) => document === id);
    if (own.length === 0) return [];
    return [
      { kind: 'document', id, title, count: own.length },
      ...own.map((finding): FindingRow => ({ kind: 'finding', id: finding.id, finding })),
    ];
  });
}

/** The row the keys lead to; only findings are stepped on. */
export function step(rows: readonly FindingRow[], from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < rows.length; at += by) {
    if (rows[at]?.kind === 'finding') return at;
  }
  return from;
}

/** The claim that is opened next: the first, or the one after the open one. */
export function nextEvidence({ statements }: CheckFinding, open: StatementId | null): StatementId | null {
  const at = open === null ? -1 : statements.indexOf(open);
  return statements[(at + 1) % statements.length] ?? null;
}
