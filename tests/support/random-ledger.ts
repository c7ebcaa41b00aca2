/** Entries about claims and things of a dataset, of every kind, by chance: most stand, some have nothing to act on or contradict each other. */
import fc from 'fast-check';
import type { Amendment, AmendmentContent } from '../../graph-data/model/amendment.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { EntityRecord } from '../../graph-data/model/entity.ts';
import type { Role, Statement } from '../../graph-data/model/statement.ts';
import { entry, referencesTo } from './ledger.ts';

const NAMES = ['渡口修缮工程', '市港务局', '牧草基地', '云岭示范区'] as const;

type Contents = fc.Arbitrary<AmendmentContent>;

function dutyContents(dataset: Dataset): readonly Contents[] {
  const { thing, claim } = referencesTo(dataset);
  const duties = dataset.statements.filter(({ qualifiers }) => qualifiers.role !== undefined);
  if (duties.length === 0) return [];
  const duty = fc.constantFrom(...duties);
  const any = fc.constantFrom(...dataset.entities);
  const role = fc.constantFrom<Role[]>('lead', 'support', 'joint');
  return [
    fc
      .tuple(duty, role)
      .map(([source, said]) => ({ kind: 'claim-changed', claim: claim(source), change: { role: said } })),
    fc.tuple(duty, any, role).map(([{ object, evidence }, { id }, said]) => {
      const [place] = evidence;
      if (object === null || place === undefined) throw new Error('a duty has a measure and a place');
      return {
        ...{ kind: 'claim-added', subject: thing(id), relation: 'supports', object: thing(object) },
        ...{ role: said, place },
      };
    }),
  ];
}

function claimContents(dataset: Dataset): readonly Contents[] {
  const { thing, claim } = referencesTo(dataset);
  const read = fc.constantFrom(...dataset.statements);
  const any = fc.constantFrom(...dataset.entities);
  return [
    read.map((source) => ({ kind: 'claim-rejected', claim: claim(source) })),
    fc.tuple(read, any).map(([source, { id }]) => ({
      ...{ kind: 'claim-changed', claim: claim(source), change: { object: thing(id) } },
    })),
    fc.tuple(read, fc.nat(9000)).map(([source, value]) => ({
      ...{ kind: 'claim-changed', claim: claim(source), change: { value: String(value) } },
    })),
  ];
}

/** Another thing of its kind, or any where it is the only one. */
const alike = ({ entities }: Dataset, one: EntityRecord): fc.Arbitrary<EntityRecord> => {
  const others = entities.filter(({ kind, id }) => kind === one.kind && id !== one.id);
  return fc.constantFrom(...(others.length === 0 ? entities : others));
};

function thingContents(dataset: Dataset): readonly Contents[] {
  const { thing, claim } = referencesTo(dataset);
  const any = fc.constantFrom(...dataset.entities);
  const name = fc.constantFrom(...NAMES);
  const since = null;
  const claimsOf = ({ id }: EntityRecord): readonly Statement[] =>
    dataset.statements.filter(({ subject, object }) => subject === id || object === id);
  return [
    fc
      .tuple(any, name)
      .map(([{ id }, said]) => ({ kind: 'thing-renamed', thing: thing(id), name: said, since })),
    fc.tuple(any, name).map(([{ id }, alias]) => ({ kind: 'thing-aliased', thing: thing(id), alias, since })),
    any
      .chain((into) => fc.tuple(fc.constant(into), alike(dataset, into)))
      .map(([into, other]) => ({
        ...{ kind: 'things-merged', into: thing(into.id), merged: [thing(other.id)], reason: 'same', since },
      })),
    fc.tuple(any, name).map(([one, said]) => ({
      ...{ kind: 'thing-split', thing: thing(one.id), name: said, since },
      claims: claimsOf(one).slice(0, 2).map(claim),
    })),
    name.map((said) => ({ kind: 'thing-adopted', name: said, thingKind: 'agency', surface: `原${said}` })),
  ];
}

export const contentsOn = (dataset: Dataset): Contents =>
  fc.oneof(...dutyContents(dataset), ...claimContents(dataset), ...thingContents(dataset));

/** One step of a ledger: entries that are added, and numbers that say which known ones are switched. */
export interface LedgerTurn {
  readonly added: readonly AmendmentContent[];
  readonly switched: readonly number[];
}

export const turnsOn = (dataset: Dataset, most: number): fc.Arbitrary<readonly LedgerTurn[]> =>
  fc.array(
    fc.record({
      added: fc.array(contentsOn(dataset), { maxLength: 3 }),
      switched: fc.array(fc.nat(20), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: most },
  );

/** The ledger after one more step, a minute for each entry. */
export function turned(ledger: readonly Amendment[], { added, switched }: LedgerTurn): readonly Amendment[] {
  const entries = added.map((content, index) => entry(content, ledger.length + index));
  const all = [...ledger, ...entries];
  const marks = new Set(switched.map((number) => all[number % Math.max(all.length, 1)]?.id));
  return all.map((each) => {
    if (!marks.has(each.id)) return each;
    return { ...each, withdrawnAt: each.withdrawnAt === null ? each.at : null };
  });
}
