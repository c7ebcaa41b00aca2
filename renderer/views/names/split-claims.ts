/** All that is said of a thing, as lines to choose from, by document. Pure. */
import type { DocumentId, StatementId } from '../../../graph-data/model/ids.ts';
import type { EntityDetail } from '../../bridge/contract.ts';

interface ClaimLine {
  readonly id: StatementId;
  /** What it says, in a few words. */
  readonly what: string;
  readonly line: number;
}

export interface ClaimGroup {
  readonly document: DocumentId;
  readonly title: string;
  readonly lines: readonly ClaimLine[];
}

type Words = (relation: string, direction: 'source' | 'target') => string;

/** Duties first, then everything else, each document with its claims in reading order. */
export function claimGroups(
  { duties, claims }: Pick<EntityDetail, 'duties' | 'claims'>,
  roleWords: (role: 'lead' | 'support' | 'joint') => string,
  claimWords: Words,
): readonly ClaimGroup[] {
  const groups = new Map<DocumentId, { title: string; lines: ClaimLine[] }>();
  const put = (document: DocumentId, title: string, line: ClaimLine): void => {
    const group = groups.get(document) ?? { title, lines: [] };
    group.lines.push(line);
    groups.set(document, group);
  };
  for (const { statement, role, measure, document, documentTitle, line } of duties)
    put(document, documentTitle, { id: statement, what: `${roleWords(role)} ${measure.name}`, line });
  for (const { statement, relation, direction, other, value, document, documentTitle, line } of claims) {
    const about = other?.name ?? value ?? '';
    put(document, documentTitle, {
      id: statement,
      what: `${claimWords(relation, direction)} ${about}`,
      line,
    });
  }
  return [...groups].map(([document, { title, lines }]) => ({ document, title, lines }));
}
