import { afterAll, expect, it, vi } from 'vitest';
import { closesWithin } from '../../../../../renderer/app/commands/closes-within.ts';

/** An element inside of others, each told by an attribute. */
class Inside extends EventTarget {
  readonly around: readonly string[];
  constructor(...around: readonly string[]) {
    super();
    this.around = around;
  }
  closest(selectors: string): Inside | null {
    return selectors.split(', ').some((selector) => this.around.includes(selector)) ? this : null;
  }
}

vi.stubGlobal('HTMLElement', Inside);
afterAll(() => vi.unstubAllGlobals());

it('leaves Esc to the menu or the dialog it is pressed in', () => {
  for (const around of ['[role="menu"]', '[aria-modal="true"]'])
    expect(closesWithin({ key: 'Escape', target: new Inside('.workbench', around) })).toBe(true);
});

it('takes Esc anywhere else, and other keys everywhere', () => {
  expect(closesWithin({ key: 'Escape', target: new Inside('.workbench', '[role="dialog"]') })).toBe(false);
  expect(closesWithin({ key: 'z', target: new Inside('[role="menu"]') })).toBe(false);
  expect(closesWithin({ key: 'Escape', target: null })).toBe(false);
});
