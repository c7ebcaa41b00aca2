/** Telling what a name is that nobody knew: one that is known, a new one, or none. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { AmendmentWish, Failure, UnknownName } from '../../bridge/contract.ts';
import { keepStep } from '../judgements/index.ts';
import { acceptance, type Deed, ledgerEntries, together } from './deeds.ts';

type Told = Pick<UnknownName, 'name' | 'kind' | 'thing' | 'items'>;

/** The places where a name was left out are looked at with it, document by document. */
function placesSeen({ items }: Pick<Told, 'items'>): readonly Deed[] {
  const documents = new Set(items.map(({ document }) => document));
  return [...documents].map((document) =>
    acceptance({
      ...{ by: 'items', document },
      items: items.filter((item) => item.document === document).map(({ item }) => item),
    }),
  );
}

function keep(entries: readonly AmendmentWish[], also: readonly Deed[]): Promise<Failure | null> {
  if (entries.length === 0) return keepStep({ told: 'nameTold', ...together(also) });
  const ledger = ledgerEntries(entries);
  return keepStep({ told: 'nameTold', says: ledger.says, ...together([ledger, ...also]) });
}

/** Its claims go to the known thing; a name that was left out becomes one of its names. */
export function tellSame(name: Told, known: EntityId): Promise<Failure | null> {
  if (name.thing === null)
    return keep([{ kind: 'thing-aliased', thing: known, alias: name.name, since: null }], placesSeen(name));
  return keep(
    [{ kind: 'things-merged', into: known, merged: [name.thing], reason: 'same', since: null }],
    [],
  );
}

/** It is what it says, and known from now on. */
export function tellNew(name: Told): Promise<Failure | null> {
  const entry: AmendmentWish = {
    ...{ kind: 'thing-adopted', thingKind: name.kind },
    ...{ name: name.name, surface: name.name },
  };
  return keep([entry], name.thing === null ? placesSeen(name) : []);
}

/** It is neither a body nor a place: what was read of it is rejected, where it was left out it stays so. */
export function tellNone(name: Told): Promise<Failure | null> {
  if (name.thing === null) return keep([], placesSeen(name));
  const claims = name.items.flatMap(({ item }): AmendmentWish[] =>
    isClaim(item) ? [{ kind: 'claim-rejected', claim: item }] : [],
  );
  return keep(claims, []);
}

type Claim = Extract<AmendmentWish, { kind: 'claim-rejected' }>['claim'];

const isClaim = (item: string): item is Claim => item.startsWith('statement:');
