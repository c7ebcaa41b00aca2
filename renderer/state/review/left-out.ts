/** A duty that the reader left out, added at the words it left out: they are looked at with it. */
import type { DocumentId, IssueId } from '../../../graph-data/model/ids.ts';
import type { AmendmentsInput, Failure } from '../../bridge/contract.ts';
import { addingEntries, rememberAuthor } from '../amendments/index.ts';
import { keepStep } from '../judgements/index.ts';
import { acceptance, together } from './deeds.ts';
import { whilePending } from './queue.ts';

export function addLeftOut(
  document: DocumentId,
  item: IssueId,
  input: AmendmentsInput,
): Promise<Failure | null> {
  rememberAuthor(input);
  const entries = addingEntries(input);
  const seen = acceptance({ by: 'items', document, items: [item] });
  return whilePending([item], 'accepted', () =>
    keepStep({ told: 'amended', says: entries.says, ...together([entries, seen]) }),
  );
}
