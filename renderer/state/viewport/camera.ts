/** What part of the picture the canvas shows: read to be kept, and wished for to be seen again. */
import { create } from 'zustand';
import type { SavedCamera } from '../../bridge/contract.ts';

export interface CameraWish {
  readonly camera: SavedCamera;
  /** The same part as large as the canvas allows, also when its size changes; otherwise at the same size as it was. */
  readonly fill: boolean;
}

interface CameraState {
  /** Stays until a canvas grants it: it may be wished before there is one. */
  readonly wish: CameraWish | null;
  readonly read: (() => SavedCamera) | null;
}

export const useCamera = create<CameraState>(() => ({ wish: null, read: null }));

export function wishCamera(camera: SavedCamera | null, fill = false): void {
  useCamera.setState({ wish: camera && { camera, fill } });
}

export const forgetCamera = (): void => useCamera.setState({ wish: null });

/** The canvas that can be asked; null when it goes. */
export const holdCamera = (read: CameraState['read']): void => useCamera.setState({ read });

/** Null while no canvas is shown. */
export const currentCamera = (): SavedCamera | null => useCamera.getState().read?.() ?? null;
