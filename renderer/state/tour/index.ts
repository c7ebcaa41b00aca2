/** Where the tour is: which of its steps is shown, or none. That it was seen is a preference. */
import { create } from 'zustand';
import { setPreferences } from '../preferences/index.ts';

export const useTour = create<{ readonly step: number | null }>(() => ({ step: null }));

export function startTour(): void {
  useTour.setState({ step: 0 });
}

export function showTourStep(step: number): void {
  useTour.setState({ step });
}

/** Ended or skipped: it is not offered again by itself. */
export function endTour(): void {
  useTour.setState({ step: null });
  void setPreferences({ tour: 'done' });
}
