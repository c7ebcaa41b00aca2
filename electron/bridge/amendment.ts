/** What entries of the ledger may look like, from the window and from a file of another office. */
import { z } from 'zod';
import { documentId, entityId, reviewItemId, sha256, statementId, word } from './ids.ts';

const LONGEST_NAME = 200;
const LONGEST_VALUE = 500;
/** Of a reason and a name, wherever somebody signs. */
export const LONGEST_NOTE = 1000;
export const LONGEST_AUTHOR = 60;
/** Bulk work of a review queue is one action. */
export const MOST_ENTRIES = 5000;

const role = z.enum(['lead', 'support', 'joint']);
const relation = z.string().regex(/^(?:property:)?[a-z-]{1,40}$/u);
const name = z.string().trim().min(1).max(LONGEST_NAME);
const day = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
  .nullable();
const value = z.string().trim().min(1).max(LONGEST_VALUE);

export const amendmentId = z.string().regex(/^[0-9a-f]{20}$/u);
const author = z.string().trim().max(LONGEST_AUTHOR).nullable();
const note = z.string().max(LONGEST_NOTE);

/** The kinds that are about names. */
const namingOf = <Thing extends z.ZodType, Claim extends z.ZodType>(thing: Thing, claim: Claim) =>
  [
    z.strictObject({ kind: z.literal('thing-renamed'), thing, name, since: day }),
    z.strictObject({ kind: z.literal('thing-aliased'), thing, alias: name, since: day }),
    z.strictObject({
      kind: z.literal('things-merged'),
      into: thing,
      merged: z.array(thing).min(1).max(MOST_ENTRIES),
      reason: z.enum(['same', 'reform']),
      since: day,
    }),
    z.strictObject({
      kind: z.literal('thing-split'),
      ...{ thing, name, since: day },
      claims: z.array(claim).min(1).max(MOST_ENTRIES),
    }),
  ] as const;

/** What the window can ask a preview of. */
export const namingWish = z.discriminatedUnion('kind', namingOf(entityId, statementId));

/** The kinds that speak of claims and things, with whatever names a claim and a thing. */
function contentOf<Thing extends z.ZodType, Claim extends z.ZodType, Place extends z.ZodType>(
  thing: Thing,
  claim: Claim,
  place: Place,
) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('claim-rejected'), claim }),
    z.strictObject({
      kind: z.literal('claim-changed'),
      claim,
      change: z.strictObject({
        subject: thing.exactOptional(),
        object: thing.exactOptional(),
        role: role.exactOptional(),
        value: value.exactOptional(),
      }),
    }),
    z.strictObject({
      kind: z.literal('claim-added'),
      ...{ subject: thing, relation, object: thing },
      ...{ role: role.nullable(), place },
    }),
    ...namingOf(thing, claim),
    z.strictObject({ kind: z.literal('thing-adopted'), name, thingKind: word, surface: name }),
  ]);
}

export const amendmentsInput = z.strictObject({
  entries: z
    .array(contentOf(entityId, statementId, z.union([reviewItemId, entityId])))
    .min(1)
    .max(MOST_ENTRIES),
  author,
  note,
});

export const amendmentSwitch = z.strictObject({
  withdraw: z.array(amendmentId).max(MOST_ENTRIES),
  reinstate: z.array(amendmentId).max(MOST_ENTRIES),
});

export const amendmentIds = z.strictObject({ ids: z.array(amendmentId).min(1).max(MOST_ENTRIES) });

export const ledgerExport = amendmentIds.extend({ format: z.enum(['json', 'xlsx']) });

const thingReference = z.strictObject({ id: entityId, kind: word, name: z.string().max(LONGEST_VALUE) });
const offset = z.int().min(0);
const evidence = z.strictObject({
  document: documentId,
  section: entityId.nullable(),
  measure: entityId.nullable(),
  ...{ paragraph: offset, line: offset },
  range: z.strictObject({ start: offset, end: offset }),
  wording: sha256,
});
const claimReference = z.strictObject({
  ...{ id: statementId, document: documentId, relation },
  ...{ subject: thingReference, object: thingReference.nullable() },
  place: evidence,
});
const time = z.iso.datetime();

/** An entry as a file carries it. */
export const filedAmendment = z.strictObject({
  id: amendmentId,
  content: contentOf(thingReference, claimReference, evidence),
  ...{ author, note },
  at: time,
  withdrawnAt: time.nullable(),
});
