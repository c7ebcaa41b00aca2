/** What is remembered of where one was. */
import { expect, test } from 'vitest';
import { entityId } from '../../../../../graph-data/model/ids.ts';
import type { Address } from '../../../../../renderer/state/navigation/address.ts';
import { followedPlaces, MOST_RECENT, remembered } from '../../../../../renderer/state/recent/producers.ts';

const body = entityId('agency', 'x');
const at = (view: Address['view'], change: Partial<Address> = {}): Address => ({
  ...{ view, subject: null, evidence: null, parameters: {} },
  ...change,
});
const after = (...addresses: readonly Address[]): readonly string[] =>
  addresses.reduce<readonly string[]>(remembered, []);

test('the latest stands first, each view of a thing once, with the filter it had last', () => {
  const places = after(
    at('matrix', { parameters: { text: '水' } }),
    at('brief', { subject: body }),
    at('matrix', { parameters: { text: '路' } }),
  );
  expect(places).toEqual(['remit:matrix?text=路', `remit:brief/${body}`]);
});

test('home is no place to come back to, and what is broken is forgotten', () => {
  expect(remembered(['remit:checks', 'nonsense', 'remit:gone'], at('home'))).toHaveLength(3);
  expect(remembered(['remit:checks', 'nonsense', 'remit:gone'], at('matrix'))).toEqual([
    'remit:matrix',
    'remit:checks',
  ]);
});

test('no more than a few are kept', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    at('brief', { subject: entityId('agency', String(index)) }),
  );
  expect(after(...many)).toHaveLength(MOST_RECENT);
});

test('what was merged is found once, under the thing that stands for it', () => {
  const [old, now] = [entityId('agency', 'old'), entityId('agency', 'now')];
  const places = [at('brief', { subject: old }), at('matrix'), at('brief', { subject: now })];
  const followed = followedPlaces(places, (id) => (id === old ? now : id));
  expect(followed).toEqual([at('brief', { subject: now }), at('matrix')]);
});

test('what was merged is followed in a filter, too', () => {
  const [old, now] = [entityId('agency', 'old'), entityId('agency', 'now')];
  const [place] = followedPlaces([at('timeline', { parameters: { agency: old, text: '水' } })], (id) =>
    id === old ? now : id,
  );
  expect(place?.parameters).toEqual({ agency: now, text: '水' });
});
