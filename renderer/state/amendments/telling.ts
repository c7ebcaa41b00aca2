/** What the line after an action says of its entries: what became of which things. Pure. */
import type { AmendmentContent } from '../../../graph-data/model/amendment.ts';
import type { Telling } from '../judgements/index.ts';

function tellingOfOne(content: AmendmentContent): Telling {
  switch (content.kind) {
    case 'things-merged': {
      const names = { names: content.merged.map(({ name }) => name), into: content.into.name };
      return { told: content.reason === 'reform' ? 'reformed' : 'merged', names };
    }
    case 'thing-renamed':
      return { told: 'renamed', names: { name: content.thing.name, now: content.name } };
    case 'thing-aliased':
      return { told: 'aliased', names: { name: content.thing.name, alias: content.alias } };
    case 'thing-split': {
      const count = String(content.claims.length);
      return { told: 'split', names: { name: content.thing.name, part: content.name, count } };
    }
    case 'thing-adopted':
      return { told: 'adopted', names: { name: content.name } };
    case 'claim-rejected':
      return { told: 'rejected', names: { name: content.claim.subject.name } };
    case 'claim-changed':
      return { told: 'changed', names: { name: content.claim.subject.name } };
    case 'claim-added':
      return { told: 'added', names: { name: content.subject.name, to: content.object.name } };
  }
}

/** A thing that is adopted for another entry of the same action is not told by itself. */
export function tellingOf(contents: readonly AmendmentContent[]): Telling {
  const own = contents.filter(({ kind }) => kind !== 'thing-adopted');
  const [only, another] = own.length === 0 ? contents : own;
  return only !== undefined && another === undefined
    ? tellingOfOne(only)
    : { told: 'amended', names: { count: String(contents.length) } };
}
