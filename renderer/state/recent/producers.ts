/** What was looked at last: one place for each view of a thing, the latest first. Pure. */
import { type Address, parseAddress, printAddress } from '../navigation/index.ts';

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
