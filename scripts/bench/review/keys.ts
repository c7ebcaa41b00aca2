/** Keys of a hand in the window: how long each takes from the press to the picture that shows it, as the browser itself measures it. */
import type { Page } from '@playwright/test';

/** The browser reports only what takes at least so many milliseconds, in steps of eight. */
const LEAST = 16;

interface Observed {
  readonly durations: number[];
  readonly observer: PerformanceObserver;
}

/** Milliseconds of each press that was felt at all; the others took less than a frame. */
export async function keysPressed(page: Page, press: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate((durationThreshold) => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown' || name === 'input') durations.push(duration);
    });
    observer.observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
    const observed: Observed = { durations, observer };
    Reflect.set(window, 'remitKeys', observed);
  }, LEAST);
  await press();
  return page.evaluate(async () => {
    const { durations, observer } = Reflect.get(window, 'remitKeys') as Observed;
    // What was pressed last is reported after its picture.
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return durations;
  });
}

/** The longest press; what was not felt counts as one frame. */
export const longestKey = (durations: readonly number[]): number => Math.max(LEAST, ...durations);
