/** What a key means on a row of the list of saved views. Pure. */
export type RowAction = 'up' | 'down' | 'edit' | 'duplicate' | 'update' | 'remove' | 'present';

interface Keys {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

type Actions = ReadonlyMap<string, RowAction>;

const PLAIN: Actions = new Map([
  ['F2', 'edit'],
  ['Delete', 'remove'],
  ['F5', 'present'],
]);
const WITH_ALT: Actions = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);
const WITH_CONTROL: Actions = new Map([
  ['d', 'duplicate'],
  ['u', 'update'],
]);

export function rowAction({ key, altKey, ctrlKey, metaKey, shiftKey }: Keys): RowAction | null {
  const control = ctrlKey || metaKey;
  if (shiftKey || (altKey && control)) return null;
  const actions = altKey ? WITH_ALT : control ? WITH_CONTROL : PLAIN;
  return actions.get(key) ?? null;
}
