/** Another office's entries beside ours. */
import { describe, expect, it } from 'vitest';
import { comparedLedgers } from '../../../../graph-data/assembly/index.ts';
import { fixtureDataset } from '../../../support/dataset.ts';
import { entry, referencesTo } from '../../../support/ledger.ts';

const { dataset } = fixtureDataset();
const { claim, thing } = referencesTo(dataset);
const [first, second] = dataset.statements;
const [one, two] = dataset.entities;
if (!first || !second || !one || !two) throw new Error('the fixture has claims and things');

const standings = (ours: Parameters<typeof comparedLedgers>[0], theirs: typeof ours) =>
  comparedLedgers(ours, theirs).map(({ standing }) => standing);

describe('comparedLedgers', () => {
  const rejected = entry({ kind: 'claim-rejected', claim: claim(first) });
  const changed = entry({ kind: 'claim-changed', claim: claim(first), change: { role: 'lead' } }, 1);

  it('knows an entry again, and one that says the same in other hands', () => {
    const said = entry({ kind: 'claim-rejected', claim: claim(first) }, 5, '别的科室');
    expect(standings([rejected], [rejected, said])).toEqual(['known', 'known']);
  });

  it('finds ours that decide the same otherwise, and only those in force', () => {
    const [compared] = comparedLedgers([changed], [rejected]);
    expect(compared).toMatchObject({ standing: 'contradicts', against: [{ id: changed.id }] });
    expect(standings([{ ...changed, withdrawnAt: changed.at }], [rejected])).toEqual(['new']);
  });

  it('holds two names of one thing for a contradiction, two further names for none', () => {
    const named = (name: string) => entry({ kind: 'thing-renamed', thing: thing(one.id), name, since: null });
    const aliased = (alias: string) =>
      entry({ kind: 'thing-aliased', thing: thing(two.id), alias, since: null });
    expect(standings([named('甲'), aliased('乙')], [named('丙'), aliased('丁')])).toEqual([
      'contradicts',
      'new',
    ]);
  });

  it('passes over what they have withdrawn', () => {
    expect(comparedLedgers([], [{ ...rejected, withdrawnAt: rejected.at }])).toEqual([]);
  });
});
