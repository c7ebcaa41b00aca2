/** What each kind of entry does to claims and things, and that taking all of them back gives the source again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amended, inOrder } from '../../../../graph-data/assembly/index.ts';
import { buildGraph } from '../../../../graph-data/graph/index.ts';
import type { Amendment, AmendmentContent } from '../../../../graph-data/model/amendment.ts';
import { type Dataset, tables, toLines } from '../../../../graph-data/model/dataset.ts';
import { entityId, type StatementId } from '../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import { fixtureDataset } from '../../../support/dataset.ts';
import { claimIn, entry, ledgerOn, referencesTo, required, thingIn } from '../../../support/ledger.ts';
import { countyDataset } from '../../../support/threads-county.ts';

const { dataset } = fixtureDataset();
const { thing, claim } = referencesTo(dataset);
const { dataset: county, texts } = countyDataset();

const apply = ledgerOn(dataset);

const duties = dataset.statements.filter(({ qualifiers }) => qualifiers.role !== undefined);
const duty = required(duties[0]);
const bodies = dataset.entities.filter(({ kind }) => kind === 'agency');
const other = required(bodies.find(({ id }) => id !== duty.subject));
const bytes = (of: Dataset): readonly string[] => tables.map((table) => toLines(of[table]));

describe('claim-changed', () => {
  it('puts a corrected claim on the same evidence in the place of the one that was read', () => {
    const { dataset: after, applied } = apply({
      kind: 'claim-changed',
      claim: claim(duty),
      change: { subject: thing(other.id), role: 'support' },
    });
    const result = claimIn(after, required(applied[0]).result);
    expect(result).toMatchObject({ subject: other.id, relation: 'supports', basis: 'corrected' });
    expect(result?.qualifiers).toMatchObject({ role: 'support', roleCorrected: true });
    expect(result?.evidence).toEqual(duty.evidence);
    expect(claimIn(after, duty.id)).toBeUndefined();
    expect(applied[0]?.source?.statement).toEqual(duty);
    expect(applied[0]?.source?.subject).toEqual(thing(duty.subject));
  });

  it('goes on from what an earlier entry left, and names what was read as the source of both', () => {
    const { dataset: after, applied } = apply(
      { kind: 'claim-changed', claim: claim(duty), change: { role: 'lead' } },
      { kind: 'claim-changed', claim: claim(duty), change: { subject: thing(other.id) } },
    );
    expect(applied.map(({ result }) => result)).toEqual([applied[1]?.result, applied[1]?.result]);
    expect(applied.map(({ source }) => source?.statement.id)).toEqual([duty.id, duty.id]);
    expect(claimIn(after, required(applied[1]).result)).toMatchObject({
      subject: other.id,
      relation: 'leads',
    });
  });

  it('finds a claim that newer rules gave another id by what it says and where', () => {
    const renumbered: Dataset = {
      ...dataset,
      statements: dataset.statements.map((statement) =>
        statement.id === duty.id
          ? { ...statement, id: 'statement:00000000000000000000' as StatementId }
          : statement,
      ),
    };
    const { applied, waiting } = ledgerOn(renumbered)({ kind: 'claim-rejected', claim: claim(duty) });
    expect(waiting).toEqual([]);
    expect(applied[0]?.source?.statement.id).toBe('statement:00000000000000000000');
  });

  it('waits with the reason where claim, thing or kind do not fit', () => {
    const gone = { ...claim(duty), id: 'statement:ffffffffffffffffffff' as StatementId, relation: 'cites' };
    const elsewhere = { ...gone, document: '0000000000000000.1' as Statement['document'] };
    const unknown = { id: entityId('agency', 'nowhere'), kind: 'agency', name: '无此局' };
    const { waiting, dataset: after } = apply(
      { kind: 'claim-rejected', claim: gone },
      { kind: 'claim-rejected', claim: elsewhere },
      { kind: 'claim-changed', claim: claim(duty), change: { subject: unknown } },
      {
        kind: 'claim-changed',
        claim: claim(duty),
        change: { subject: thing(required(duty.object ?? undefined)) },
      },
    );
    expect(waiting.map(({ reason }) => reason)).toEqual([
      'claim-missing',
      'document-missing',
      'thing-missing',
      'kinds-differ',
    ]);
    expect(bytes(after)).toEqual(bytes(inOrder(dataset)));
  });
});

describe('claim-rejected and claim-added', () => {
  it('takes a claim out and adds one that nobody read', () => {
    const [place] = duty.evidence;
    const { dataset: after, applied } = apply(
      { kind: 'claim-rejected', claim: claim(duty) },
      {
        kind: 'claim-added',
        subject: thing(other.id),
        relation: 'leads',
        object: thing(required(duty.object ?? undefined)),
        role: 'lead',
        place: required(place),
      },
    );
    expect(claimIn(after, duty.id)).toBeUndefined();
    expect(applied[0]?.result).toBeNull();
    expect(applied[1]?.source).toBeNull();
    expect(claimIn(after, required(applied[1]).result)).toMatchObject({
      basis: 'corrected',
      relation: 'leads',
    });
  });
});

describe('figures and what follows from them', () => {
  const figure = required(
    county.statements.find(
      ({ relation, object }) =>
        relation === 'reports-result' &&
        typeof thingIn(county, object ?? '')?.properties['value'] === 'number',
    ),
  );
  const references = referencesTo(county);

  it('corrects the number in its printed unit and judges the threads anew', () => {
    const observation = required(thingIn(county, figure.object ?? ''));
    const { dataset: after, applied } = amended(
      county,
      [entry({ kind: 'claim-changed', claim: references.claim(figure), change: { value: '7' } })],
      texts,
    );
    const told = required(thingIn(after, observation.id));
    expect(told.properties['value']).toBe(7);
    expect(told.properties['unit']).toBe(observation.properties['unit']);
    expect(told.name).not.toBe(observation.name);
    expect(applied[0]?.source?.object?.name).toBe(observation.name);
  });

  it('takes a figure out with the claim that states it, and leaves no thread without a verdict', () => {
    const { dataset: after } = amended(
      county,
      [entry({ kind: 'claim-rejected', claim: references.claim(figure) })],
      texts,
    );
    expect(thingIn(after, figure.object ?? '')).toBeUndefined();
    expect(() => buildGraph(after.entities, after.statements)).not.toThrow();
    const judged = new Set(
      after.statements
        .filter(({ relation }) => relation === 'property:verdict')
        .map(({ subject }) => subject),
    );
    for (const { id, kind } of after.entities) if (kind === 'thread') expect(judged.has(id)).toBe(true);
  });

  it('leaves what follows for other things as it was', () => {
    const { dataset: after } = amended(
      county,
      [entry({ kind: 'claim-changed', claim: references.claim(figure), change: { value: '7' } })],
      texts,
    );
    const indicator = county.statements.find(
      ({ subject, relation }) => subject === figure.object && relation === 'observes',
    )?.object;
    const untouched = county.statements.filter(
      ({ relation, object }) => relation === 'follows' && object !== indicator,
    );
    expect(untouched.length).toBeGreaterThan(0);
    for (const each of untouched) expect(claimIn(after, each.id)).toEqual(each);
  });
});

/** Entries of every kind about things and claims of the county. */
function anyContent(): fc.Arbitrary<AmendmentContent> {
  const references = referencesTo(county);
  const statement = fc.constantFrom(...county.statements).map(references.claim);
  const anyThing = fc.constantFrom(...county.entities).map(({ id }) => references.thing(id));
  return fc.oneof(
    statement.map((each) => ({ kind: 'claim-rejected', claim: each }) as const),
    fc.record({
      kind: fc.constant('claim-changed' as const),
      claim: statement,
      change: fc.record(
        {
          subject: anyThing,
          object: anyThing,
          role: fc.constantFrom('lead' as const, 'support' as const),
          value: fc.constantFrom('3', '7.5'),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      kind: fc.constant('thing-renamed' as const),
      thing: anyThing,
      name: fc.constantFrom('甲', '乙'),
      since: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('things-merged' as const),
      into: anyThing,
      merged: fc.array(anyThing, { minLength: 1, maxLength: 3 }),
      reason: fc.constant('same' as const),
      since: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant('thing-split' as const),
      thing: anyThing,
      name: fc.constant('丙'),
      claims: fc.array(statement, { minLength: 1, maxLength: 4 }),
      since: fc.constant(null),
    }),
  );
}

const ledgers = fc
  .array(anyContent(), { maxLength: 12 })
  .map((contents) => contents.map((content, index) => entry(content, index)));
const withdrawn = (ledger: readonly Amendment[]): readonly Amendment[] =>
  ledger.map((each) => ({ ...each, withdrawnAt: each.at }));

describe('any ledger', () => {
  it('leaves claims whose ends are there, each id once, and every result among them', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const { dataset: after, applied } = amended(county, ledger, texts);
        const ids = after.statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(() => buildGraph(after.entities, after.statements)).not.toThrow();
        for (const { result } of applied) if (result !== null) expect(ids).toContain(result);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the source again, byte for byte, when all of it is taken back', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        amended(county, ledger, texts);
        expect(bytes(amended(county, withdrawn(ledger), texts).dataset)).toEqual(bytes(county));
      }),
      { numRuns: 30 },
    );
  });

  it('does the same in whatever order the entries are handed over', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const one = amended(county, ledger, texts);
        const two = amended(county, ledger.toReversed(), texts);
        expect(bytes(two.dataset)).toEqual(bytes(one.dataset));
      }),
      { numRuns: 20 },
    );
  });
});
