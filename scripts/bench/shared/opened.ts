/** A view opened by a click on the rail, and how long it takes until it stands on the screen. */
import type { Page } from '@playwright/test';

/** Milliseconds until what the selector names is drawn. @throws Error when that takes longer than the bound */
export function openedView(page: Page, name: string, stands: string, bound: number): Promise<number> {
  return page.evaluate(
    async ({ view, selector, longest }) => {
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const rail = [...document.querySelectorAll<HTMLElement>('.view-rail__view')];
      const started = performance.now();
      rail.find(({ textContent }) => textContent === view)?.click();
      do await nextFrame();
      while (document.querySelector(selector) === null && performance.now() < started + longest);
      await nextFrame();
      if (document.querySelector(selector) === null) throw new Error(`no answer in ${longest / 1000} s`);
      return performance.now() - started;
    },
    { view: name, selector: stands, longest: bound },
  );
}
