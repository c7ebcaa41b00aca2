/** Driving a picture frame by frame and timing it, in the page of the app and in that of the peers alike. */
import type { CDPSession, Page } from '@playwright/test';
import { mainThreadWork } from '../shared/window.ts';
import { FRAMES } from './drawn.ts';

/** Pixels or factor of one step. */
const [STEP, FACTOR] = [14, 1.05];
/** A renderer that is slow is stopped after so many milliseconds of one gesture: fewer frames tell as much. */
const LONGEST = 6000;
const HOVERS = 60;
const MEGABYTE = 1e6;

/** No frame waits for a screen: what is timed is work, not the clock of a display. */
export const UNCAPPED = ['--disable-gpu-vsync', '--disable-frame-rate-limit', '--js-flags=--expose-gc'];

type Gesture = 'pan' | 'zoom';

/**
 * Milliseconds between frames while the picture is moved once a frame. Peers are moved through their own interfaces, which
 * costs less than a hand; the app gets the events of a hand.
 */
export function frames(page: Page, gesture: Gesture): Promise<number[]> {
  return page.evaluate(
    async ({ what, count, step, factor, longest }) => {
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const { peers } = window as unknown as {
        peers?: { panBy(dx: number, dy: number): void; zoomBy(factor: number): void; isLost(): boolean };
      };
      const held = document.querySelector('.overview__held');
      const box = held?.getBoundingClientRect();
      const [middleX, middleY] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
      const hand = (type: string, x: number, y: number): void => {
        const init = {
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          button: 0,
          buttons: 1,
          view: window,
        };
        held?.firstElementChild?.dispatchEvent(new MouseEvent(type, init));
      };
      let [x, y] = [middleX, middleY];
      if (!peers && what === 'pan') hand('mousedown', x, y);
      const move = (back: boolean): void => {
        if (what === 'pan') {
          const by = back ? -step : step;
          [x, y] = [x + by, y + by / 2];
          if (peers) peers.panBy(by, by / 2);
          else hand('mousemove', x, y);
          return;
        }
        if (peers) peers.zoomBy(back ? 1 / factor : factor);
        else
          held?.firstElementChild?.dispatchEvent(
            new WheelEvent('wheel', {
              ...{ bubbles: true, cancelable: true, clientX: middleX, clientY: middleY },
              deltaY: back ? 53 : -53,
            }),
          );
      };
      const times: number[] = [];
      await nextFrame();
      let last = performance.now();
      const end = last + longest;
      for (let frame = 0; frame < count && last < end; frame += 1) {
        move(frame >= count / 2);
        await nextFrame();
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      if (!peers && what === 'pan') hand('mouseup', x, y);
      // Without its context a picture is quick, because there is none.
      if (peers?.isLost()) throw new Error('the picture was lost (WebGL context)');
      return times;
    },
    { what: gesture, count: FRAMES, step: STEP, factor: FACTOR, longest: LONGEST },
  );
}

/** Milliseconds of the main thread for one move of the hand over the picture. */
export async function hover(page: Page, cdp: CDPSession, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not on the screen`);
  const work = await mainThreadWork(cdp, async () => {
    for (let at = 0; at < HOVERS; at += 1) {
      const [x, y] = [0.2 + 0.6 * ((at * 0.37) % 1), 0.2 + 0.6 * ((at * 0.61) % 1)];
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    }
  });
  return work / HOVERS;
}

/** Megabytes of the page's heap after a collection. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}
