/** What an open claim says, in the words of the contract. */
import type { Statement } from '../../../graph-data/model/statement.ts';
import { STATING } from '../../../graph-data/ontology/index.ts';
import type { EvidencedClaim } from '../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../database/index.ts';

/** A property's value, or the number of the figure the claim states. */
async function statedValue(
  workspace: ReadableWorkspace,
  { relation, object, qualifiers }: Statement,
): Promise<EvidencedClaim['value']> {
  if (object === null) return { text: qualifiers.value ?? '', unit: '' };
  if (!STATING.has(relation)) return null;
  const { value, unit } = (await workspace.entity(object))?.properties ?? {};
  return typeof value === 'number' ? { text: String(value), unit: String(unit ?? '') } : null;
}

export async function evidencedClaim(
  workspace: ReadableWorkspace,
  statement: Statement,
  rejected: boolean,
): Promise<EvidencedClaim> {
  const { id, relation, subject, object, basis } = statement;
  const cards = await workspace.cards(object === null ? [subject] : [subject, object]);
  return {
    ...{ statement: id, relation, basis, rejected },
    subject: cards.find((card) => card.id === subject) ?? null,
    object: cards.find((card) => card.id === object) ?? null,
    value: await statedValue(workspace, statement),
  };
}
