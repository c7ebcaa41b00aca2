/** `window.fullScreen`: answered when the window has its new size, so that what is laid out next is laid out once. */
import type { BrowserWindow } from 'electron';

/** Some desktops never tell; nobody waits longer than this, in ms. */
const PATIENCE = 600;

function settled(window: BrowserWindow, on: boolean): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve();
    setTimeout(done, PATIENCE);
    if (on) window.once('enter-full-screen', done);
    else window.once('leave-full-screen', done);
  });
}

/** Tells whether it was full before. */
export async function setFullScreen(window: BrowserWindow | undefined, on: boolean): Promise<boolean> {
  if (window === undefined) return false;
  const before = window.isFullScreen();
  if (before === on) return before;
  const change = settled(window, on);
  window.setFullScreen(on);
  await change;
  return before;
}
