/** What naming entries do: things renamed, merged, split and adopted, with every name kept and every claim in its place. */
import { describe, expect, it } from 'vitest';
import { adoptedThing } from '../../../../graph-data/model/amendment.ts';
import type { StatementId } from '../../../../graph-data/model/ids.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import { fixtureDataset } from '../../../support/dataset.ts';
import { claimIn, ledgerOn, referencesTo, required, thingIn } from '../../../support/ledger.ts';

const { dataset } = fixtureDataset();
const { thing, claim } = referencesTo(dataset);
const apply = ledgerOn(dataset);

const duty = required(dataset.statements.find(({ qualifiers }) => qualifiers.role !== undefined));
const bodies = dataset.entities.filter(({ kind }) => kind === 'agency');
const other = required(bodies.find(({ id }) => id !== duty.subject));

describe('names', () => {
  const [first, second] = [required(bodies[0]), required(bodies[1])];

  it('renames, and the old name stays findable', () => {
    const { dataset: after } = apply({
      kind: 'thing-renamed',
      thing: thing(first.id),
      name: '市发展局',
      since: '2026-01',
    });
    const told = required(thingIn(after, first.id));
    expect(told.name).toBe('市发展局');
    expect(told.aliases.map(({ name }) => name)).toContain(first.name);
  });

  it('gives a further name once', () => {
    const content = { kind: 'thing-aliased', thing: thing(first.id), alias: '发展局', since: null } as const;
    const { dataset: after } = apply(content, content);
    const names = required(thingIn(after, first.id)).aliases.map(({ name }) => name);
    expect(names.filter((name) => name === '发展局')).toHaveLength(1);
  });

  it('merges: claims keep their ids, their ends move, every name stays', () => {
    const { dataset: after } = apply({
      kind: 'things-merged',
      into: thing(first.id),
      merged: [thing(second.id)],
      reason: 'reform',
      since: '2026',
    });
    expect(thingIn(after, second.id)).toBeUndefined();
    const moved = dataset.statements.filter(({ subject }) => subject === second.id);
    expect(moved.length).toBeGreaterThan(0);
    for (const { id } of moved) expect(claimIn(after, id)?.subject).toBe(first.id);
    const names = required(thingIn(after, first.id)).aliases.map(({ name }) => name);
    for (const { name } of [{ name: second.name }, ...second.aliases]) expect(names).toContain(name);
  });

  it('keeps once what two merged things say at one place, and takes out what ties the thing to itself', () => {
    const twice: Statement = {
      ...duty,
      id: 'statement:aaaaaaaaaaaaaaaaaaaa' as StatementId,
      subject: other.id,
    };
    const tie: Statement = {
      ...duty,
      ...{ id: 'statement:bbbbbbbbbbbbbbbbbbbb' as StatementId, relation: 'member-of', qualifiers: {} },
      object: other.id,
    };
    const doubled = { ...dataset, statements: [...dataset.statements, twice, tie] };
    const { dataset: after, applied } = ledgerOn(doubled)({
      kind: 'things-merged',
      into: thing(duty.subject),
      merged: [thing(other.id)],
      reason: 'same',
      since: null,
    });
    expect(claimIn(after, duty.id)).toEqual(duty);
    expect(claimIn(after, twice.id)).toBeUndefined();
    expect(claimIn(after, tie.id)).toBeUndefined();
    expect(applied.filter(({ result }) => result === null)).toHaveLength(2);
  });

  it('does not merge what stands at a place of its own', () => {
    const [one, two] = dataset.entities.filter(({ kind }) => kind === 'measure');
    const { waiting } = apply({
      kind: 'things-merged',
      into: thing(required(one).id),
      merged: [thing(required(two).id)],
      ...{ reason: 'same', since: null },
    });
    expect(waiting[0]?.reason).toBe('kind-fixed');
  });

  it('a later entry knows a merged thing by its old id', () => {
    const { dataset: after, waiting } = apply(
      {
        kind: 'things-merged',
        into: thing(first.id),
        merged: [thing(second.id)],
        reason: 'same',
        since: null,
      },
      { kind: 'thing-renamed', thing: thing(second.id), name: '合并后的局', since: null },
    );
    expect(waiting).toEqual([]);
    expect(thingIn(after, first.id)?.name).toBe('合并后的局');
  });

  it('splits: the claims named move to a thing of their own', () => {
    const { dataset: after, applied } = apply({
      kind: 'thing-split',
      thing: thing(duty.subject),
      ...{ name: '市发改委能源局', claims: [claim(duty)], since: null },
    });
    const moved = claimIn(after, required(applied[0]).result);
    expect(moved?.id).toBe(duty.id);
    expect(thingIn(after, moved?.subject ?? '')).toMatchObject({ kind: 'agency', name: '市发改委能源局' });
  });

  it('adopts a name that nobody knew, and a later entry of the same action may speak of it', () => {
    const id = adoptedThing('agency', '市低空办');
    const { dataset: after, waiting } = apply(
      { kind: 'thing-adopted', name: '市低空办', thingKind: 'agency', surface: '低空办' },
      {
        kind: 'claim-changed',
        claim: claim(duty),
        change: { subject: { id, kind: 'agency', name: '市低空办' } },
      },
    );
    expect(waiting).toEqual([]);
    expect(thingIn(after, id)?.aliases.map(({ name }) => name)).toEqual(['低空办']);
    expect(after.statements.some(({ subject }) => subject === id)).toBe(true);
  });
});
