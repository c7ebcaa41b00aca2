/** What was looked at last: one place for each view of a thing, the latest first. Pure. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { type Address, parseAddress, printAddress } from '../navigation/index.ts';
import { followedAddress } from '../navigation/producers.ts';

export const MOST_RECENT = 8;

const placeOf = ({ view, subject }: Address): string => `${view} ${subject ?? ''}`;

/** Home leads to places and is none; an open evidence is not worth keeping. */
export function remembered(recent: readonly string[], address: Address): readonly string[] {
  if (address.view === 'home') return recent;
  const others = recent.filter((printed) => {
    const known = parseAddress(printed);
    return known !== null && placeOf(known) !== placeOf(address);
  });
  return [printAddress({ ...address, evidence: null }), ...others].slice(0, MOST_RECENT);
}

/** The places of what stands for merged things now, each once, the latest first. */
export function followedPlaces(
  places: readonly Address[],
  now: (id: EntityId) => EntityId,
): readonly Address[] {
  const found = new Map<string, Address>();
  for (const address of places) {
    const followed = followedAddress(address, now);
    if (!found.has(placeOf(followed))) found.set(placeOf(followed), followed);
  }
  return [...found.values()];
}
