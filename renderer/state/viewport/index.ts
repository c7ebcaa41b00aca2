/** Wishes about the view of the canvas, from commands to the canvas that is (or is not) there. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { LayoutName } from '../layout/arrangements/names.ts';

export type ViewWish =
  | { readonly kind: 'fit' | 'zoomIn' | 'zoomOut' | 'focus' | 'lasso' }
  | { readonly kind: 'arrange'; readonly layout: LayoutName }
  | { readonly kind: 'reveal' | 'expand'; readonly id: EntityId };

interface ViewportState {
  readonly wish: ViewWish | null;
  readonly turn: number;
}

export const useViewport = create<ViewportState>(() => ({ wish: null, turn: 0 }));

export function wishView(wish: ViewWish): void {
  useViewport.setState(({ turn }) => ({ wish, turn: turn + 1 }));
}
