/** The one place the window is at. `state/selection` and `state/navigation` are its two faces. */
import { create } from 'zustand';
import type { Address } from './address.ts';
import { type Place, START } from './producers.ts';

export const usePlace = create<Place>(() => START);

export const currentAddress = (): Address => usePlace.getState().history.present;

/** Puts the next place in; true when it is another one. */
export function movePlace(producer: (place: Place) => Place): boolean {
  const before = usePlace.getState();
  usePlace.setState(producer(before));
  return usePlace.getState() !== before;
}
