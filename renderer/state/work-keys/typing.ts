/** Whether a key is being typed: then it is a letter and asks for nothing. */

/** Letters mean nothing to a checkbox or a radio button. */
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea';

export const isTyping = ({ target }: Pick<KeyboardEvent, 'target'>): boolean =>
  target instanceof HTMLElement && (target.matches(TYPED_INTO) || target.isContentEditable);
