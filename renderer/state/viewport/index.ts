/** Wishes about the view of the canvas, from commands to the canvas that is (or is not) there. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { LayoutName } from '../layout/arrangements/names.ts';

export type ViewWish =
  | { readonly kind: 'fit' | 'zoomIn' | 'zoomOut' | 'focus' | 'lasso' }
  | { readonly kind: 'arrange'; readonly layout: LayoutName }
  | { readonly kind: 'reveal' | 'expand'; readonly id: EntityId };

/** The two faces of the picture: drawn, and as a list beside it. */
export type Face = 'canvas' | 'list';

interface ViewportState {
  readonly wish: ViewWish | null;
  readonly turn: number;
  /** The face that had the keyboard last: it gets it back from menus, cards and notes. */
  readonly keysAt: Face;
}

export const useViewport = create<ViewportState>(() => ({ wish: null, turn: 0, keysAt: 'canvas' }));

export function wishView(wish: ViewWish): void {
  useViewport.setState(({ turn }) => ({ wish, turn: turn + 1 }));
}

/** Buttons that go with what they do leave the keyboard on nothing: it goes back to the picture. */
export const andBack = (run: () => unknown) => (): void => {
  run();
  wishView({ kind: 'focus' });
};

export const setKeysAt = (keysAt: Face): void => useViewport.setState({ keysAt });
