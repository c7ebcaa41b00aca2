import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId, StatementId } from '../../../../../graph-data/model/ids.ts';
import {
  type Address,
  looksLikeAddress,
  parseAddress,
  printAddress,
} from '../../../../../renderer/state/navigation/address.ts';
import { VIEW_NAMES } from '../../../../../renderer/state/navigation/view-names.ts';

const subject = 'agency:00693e7a05d3b3020ba8' as EntityId;
const evidence = 'statement:a0a211f42d832a737a9c' as StatementId;

const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEW_NAMES),
  subject: fc.constantFrom(subject, null),
  evidence: fc.constantFrom(evidence, null),
  parameters: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })),
});

describe('addresses', () => {
  it('are printed so that a person can read them', () => {
    const place: Address = {
      view: 'graph',
      subject,
      evidence,
      parameters: { sort: 'count', filter: '肉牛 & 玉米', empty: '' },
    };
    expect(printAddress(place)).toBe(
      'remit:graph/agency:00693e7a05d3b3020ba8?filter=肉牛%20%26%20玉米&sort=count#statement:a0a211f42d832a737a9c',
    );
    expect(printAddress({ ...place, subject: null, evidence: null, parameters: {} })).toBe('remit:graph');
  });

  it('lead back to where they were copied', () => {
    fc.assert(
      fc.property(address, (place) => {
        expect(parseAddress(` ${printAddress(place)}\n`)).toEqual(place);
      }),
    );
  });

  it.each([
    'remit:',
    'remit:nowhere',
    'remit:graph/agency:zz',
    'remit:graph#agency:00693e7a05d3b3020ba8',
    'remit:graph/agency:00693e7a05d3b3020ba8/more',
    'http://graph',
  ])('%s leads nowhere', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('a broken escape is taken as it stands', () => {
    expect(parseAddress('remit:graph?filter=50%')?.parameters).toEqual({ filter: '50%' });
  });

  it('a text that means to be an address is told from a search', () => {
    expect(looksLikeAddress(' remit:nowhere')).toBe(true);
    expect(looksLikeAddress('发改委')).toBe(false);
  });
});
