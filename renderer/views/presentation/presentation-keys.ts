/** Keys of a presentation, those of a remote control among them. Pure. */
export type Turn = 'next' | 'previous' | 'first' | 'last' | 'leave';

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
]);

/** Null for a key that turns nothing; the space on a button presses it. */
export function turnOf({ key }: { readonly key: string }, onButton: boolean): Turn | null {
  return onButton && key === ' ' ? null : (TURNS.get(key) ?? null);
}
