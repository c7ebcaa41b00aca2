/** Frames of the screen at the beat of a test. */
import { vi } from 'vitest';

export interface Frames {
  /** Shows the next frame; false where none was asked for. */
  next(): boolean;
  /** Shows frames until none is asked for; how many there were. */
  all(): number;
}

/** Takes the place of the screen's own until `vi.unstubAllGlobals()`. */
export function stubFrames(): Frames {
  const asked = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback): number => {
    last += 1;
    asked.set(last, work);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number): void => void asked.delete(frame));
  const next = (): boolean => {
    const due = [...asked];
    asked.clear();
    for (const [, work] of due) work(performance.now());
    return due.length > 0;
  };
  const all = (): number => {
    let shown = 0;
    while (next()) shown += 1;
    return shown;
  };
  return { next, all };
}
