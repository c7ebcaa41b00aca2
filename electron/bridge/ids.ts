/** What an id looks like: a kind and a hash of raw source values. */
import { z } from 'zod';
import type { DocumentId, EntityId, FindingId, Sha256, StatementId } from '../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../graph-data/model/review.ts';

const branded = <Id extends string>(pattern: RegExp) =>
  z.custom<Id>((value) => typeof value === 'string' && pattern.test(value), { message: 'not an id' });

export const entityId = branded<EntityId>(/^[a-z][a-z-]*:[0-9a-f]{20}$/u);
export const documentId = branded<DocumentId>(/^[0-9a-f]{16}\.[1-9][0-9]{0,3}$/u);
export const findingId = branded<FindingId>(/^finding:[0-9a-f]{20}$/u);
export const statementId = branded<StatementId>(/^statement:[0-9a-f]{20}$/u);
export const sha256 = branded<Sha256>(/^[0-9a-f]{64}$/u);
export const reviewItemId = branded<ReviewItemId>(/^(?:statement|issue):[0-9a-f]{20}$/u);

/** Id of a kind or relation. */
export const word = z.string().regex(/^[a-z-]{1,40}$/u);
