/** Entries of the ledger about claims of a dataset, as the service writes them down, and what they make of it. */
import { amended } from '../../graph-data/assembly/index.ts';
import {
  type Amendment,
  type AmendmentContent,
  amendmentId,
  type ClaimReference,
  type ThingReference,
} from '../../graph-data/model/amendment.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { EntityId, StatementId } from '../../graph-data/model/ids.ts';
import type { Statement } from '../../graph-data/model/statement.ts';

export function entry(content: AmendmentContent, minute = 0, author: string | null = '督查室'): Amendment {
  const at = new Date(Date.UTC(2026, 2, 2, 12, minute)).toISOString();
  return { id: amendmentId({ content, author, at }), content, author, note: '', at, withdrawnAt: null };
}

/** Applies entries in this order, a minute apart; no text is at hand. */
export const ledgerOn =
  (dataset: Dataset) =>
  (...contents: readonly AmendmentContent[]): ReturnType<typeof amended> =>
    amended(
      dataset,
      contents.map((content, minute) => entry(content, minute)),
      new Map(),
    );

export const claimIn = ({ statements }: Dataset, id: StatementId | null): Statement | undefined =>
  statements.find((statement) => statement.id === id);

export const thingIn = ({ entities }: Dataset, id: string): EntityRecord | undefined =>
  entities.find((each) => each.id === id);

/** What a fixture must have. */
export function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the fixture has none');
  return value;
}

export function referencesTo({ entities }: Pick<Dataset, 'entities'>): {
  readonly thing: (id: EntityId) => ThingReference;
  readonly claim: (statement: Statement) => ClaimReference;
} {
  const things = new Map(entities.map((thing) => [thing.id, thing]));
  const thing = (id: EntityId): ThingReference => {
    const known = things.get(id);
    if (known === undefined) throw new Error(`no thing ${id}`);
    return { id, kind: known.kind, name: known.name };
  };
  return {
    thing,
    claim: ({ id, document, subject, relation, object, evidence: [place] }) => {
      if (place === undefined) throw new Error(`claim ${id} stands nowhere`);
      return {
        ...{ id, document, relation, place },
        subject: thing(subject),
        object: object === null ? null : thing(object),
      };
    },
  };
}
