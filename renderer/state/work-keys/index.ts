/** What a key does to things of the picture: the same on the canvas and in the list beside it. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { cancelArranging } from '../arranging/index.ts';
import { DEPTHS, focusOn, leaveFocus } from '../focus/index.ts';
import { collapse, hide, hideOthers, toggleLock, togglePins } from '../graph/index.ts';
import { clearMarks, growMarks, invertMarks, marked, toggleOnly } from '../marks/index.ts';
import { startWith } from '../navigation/index.ts';
import { wishView } from '../viewport/index.ts';
import { showEvidenceOf } from './evidence.ts';

export { claimOf, showEvidenceOf, showEvidenceOfLine } from './evidence.ts';
export { isTyping } from './typing.ts';

/** Where the keys are, if they are at a thing. */
type At = EntityId | null;

type Act = (at: At) => unknown;

/** What is acted on: everything that is marked, else where the keys are. */
function things(at: At): readonly EntityId[] {
  if (marked().size > 0) return [...marked()];
  return at ? [at] : [];
}

/** An act on one thing, whatever is marked; none where the keys are at nothing. */
const onOne =
  (run: (id: EntityId) => unknown): Act =>
  (at) =>
    at && run(at);

const ACTS: Readonly<Record<string, Act>> = {
  e: onOne((id) => wishView({ kind: 'expand', id })),
  c: onOne(collapse),
  r: onOne(startWith),
  v: onOne(showEvidenceOf),
  ' ': onOne(toggleOnly),
  'Ctrl+Shift+i': invertMarks,
  i: invertMarks,
  g: (at) => growMarks(new Set(things(at))),
  h: (at) => hide(things(at)),
  Delete: (at) => hide(things(at)),
  'Shift+h': (at) => hideOthers(things(at)),
  p: (at) => togglePins(things(at)),
  l: toggleLock,
  '0': leaveFocus,
  ...Object.fromEntries(
    DEPTHS.map((depth) => [String(depth), (at: At) => focusOn(things(at), depth)] as const),
  ),
};

/** The keys of an event of the page, or of React. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Keyboards without the menu key have Shift+F10 for it. */
export const asksForMenu = ({ key, shiftKey }: KeyPress): boolean =>
  key === 'ContextMenu' || (shiftKey && key === 'F10');

export function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): Act | undefined {
  if (altKey) return undefined;
  const bare = key.length === 1 ? key.toLowerCase() : key;
  return ACTS[`${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${bare}`];
}

/** One step back: what runs is stopped, then out of the focus, then the marks; false when there is none to take. */
export const stepBack = (): boolean => cancelArranging() || leaveFocus() || clearMarks();
