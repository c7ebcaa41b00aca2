/** Esc closes the menu or the dialog it is pressed in, and nothing behind it. */

/** A dialog keeps everything else from being reached; a card over the picture does not. */
const OWN = '[role="menu"], [aria-modal="true"]';

export const closesWithin = ({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean =>
  key === 'Escape' && target instanceof HTMLElement && target.closest(OWN) !== null;
