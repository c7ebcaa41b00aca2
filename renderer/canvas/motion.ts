/** Movement on the canvas: a layout glides to its places, unless the user asks the system for stillness. */
import type { Core } from 'cytoscape';
import type { ElementsDiff } from './diff.ts';

/** Milliseconds in which the eye can follow things to their new places. */
export const GLIDE = 300;
/** More things than this jump: two cores would drop most of the frames. */
const MOST_GLIDING = 160;

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Brings things to their new places, at once or gliding. */
export function bringToPlaces(cy: Core, moved: ElementsDiff['moved'], gliding: boolean): void {
  const isStill = !gliding || moved.length > MOST_GLIDING || prefersStillness();
  for (const { id, node } of moved) {
    const element = cy.getElementById(id).stop(true);
    const position = { ...node.position };
    if (isStill) element.position(position);
    else element.animate({ position }, { duration: GLIDE, easing: 'ease-in-out' });
  }
}
