/** Places looked at last, kept on this machine as addresses: they hold in every workspace built from the same documents. */
import { create } from 'zustand';
import { type Address, parseAddress, usePlace } from '../navigation/index.ts';
import { nowOf } from '../successors/index.ts';
import { useTour } from '../tour/index.ts';
import { followedPlaces, remembered } from './producers.ts';

const STORED = 'remit.recent';

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

const useRecentPlaces = create<{ readonly places: readonly string[] }>(() => ({ places: stored() }));

function keep(address: Address): void {
  const places = remembered(useRecentPlaces.getState().places, address);
  useRecentPlaces.setState({ places });
  try {
    window.localStorage.setItem(STORED, JSON.stringify(places));
  } catch {
    // A convenience: where it cannot be kept, the window still works.
  }
}

/** Remembers where the user goes, not where the tour leads; returns how to stop. */
export function followRecent(): () => void {
  return usePlace.subscribe(({ history }) => {
    if (useTour.getState().step === null) keep(history.present);
  });
}

/** The latest first; what was merged since is found under the thing that stands for it. */
export function useRecent(): readonly Address[] {
  return followedPlaces(
    useRecentPlaces(({ places }) => places).flatMap((printed) => parseAddress(printed) ?? []),
    nowOf,
  );
}
