/** 原文没有这样说: the claim is taken out. A figure nobody states any more goes with it. */
import type { EntityId } from '../../../model/ids.ts';
import type { Statement } from '../../../model/statement.ts';
import { STATING } from '../../../ontology/index.ts';
import { type Apply, type Ground, NOTHING, waits } from '../types.ts';

/** The figure that only this claim states; null where there is none. */
function figureOf(ground: Ground, claim: Statement): EntityId | null {
  const { object } = claim;
  if (object === null || !STATING.has(claim.relation)) return null;
  const others = ground.claimsOf(object).filter(({ relation }) => STATING.has(relation));
  return others.every(({ id }) => id === claim.id) ? object : null;
}

export const claimRejected: Apply<'claim-rejected'> = (ground, { claim }) => {
  const source = ground.claim(claim);
  if (source === null) return waits(ground.holds(claim.document) ? 'claim-missing' : 'document-missing');
  const figure = figureOf(ground, source);
  const sources = figure === null ? [source] : ground.claimsOf(figure);
  return {
    ...NOTHING,
    changed: sources.map((each) => ({ source: each, result: null })),
    gone: figure === null ? [] : [[figure, null]],
  };
};
