/** Where the lines of home lead: with the filter that shows why they are there. */
import { expect, test } from 'vitest';
import { documentId, entityId, hashOf, statementId } from '../../../../../graph-data/model/ids.ts';
import type { Highlight } from '../../../../../renderer/bridge/contract.ts';
import { parseAddress, printAddress } from '../../../../../renderer/state/navigation/address.ts';
import { COUNT_PLACES, placeOfHighlight } from '../../../../../renderer/views/home/home-places.ts';

const thread = entityId('thread', 'x');
const measure = entityId('measure', 'x');

test('a gap opens its thread in the list of what was missed, by the size of the gap', () => {
  const highlight: Highlight = {
    kind: 'gap',
    thing: thread,
    name: '',
    amount: -2,
    share: -0.2,
    unit: '亿元',
  };
  expect(placeOfHighlight(highlight)).toMatchObject({
    ...{ view: 'follow', subject: thread },
    parameters: { verdict: 'missed', sort: 'gap' },
  });
});

test('a conflict opens with both passages; a measure without a body in the check that found it', () => {
  const statement = statementId('x');
  const conflict: Highlight = {
    kind: 'conflict',
    thing: measure,
    name: '',
    statement,
    earlier: '1',
    later: '2',
  };
  expect(placeOfHighlight(conflict)).toMatchObject({
    evidence: statement,
    parameters: { part: 'conflicts' },
  });
  const unnamed = { kind: 'unnamed', thing: measure, name: '', check: 'nobody-named', number: '' } as const;
  const found = placeOfHighlight({ ...unnamed, document: documentId(hashOf('x'), 1) });
  expect(found).toMatchObject({ view: 'checks', parameters: { check: 'nobody-named' } });
});

test('every place that a count leads to is an address', () => {
  for (const [, address] of COUNT_PLACES) {
    if (address !== null) expect(parseAddress(printAddress(address))).toEqual(address);
  }
});
