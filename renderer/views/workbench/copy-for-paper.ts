/** What a view shows as elements that go on paper: nothing is scrolled away, and drawings bring their points along. */

/** What is only there to be pressed or to find one's way; filters stay, since they say what was left out. */
const TOOLS =
  '.view-head [role="toolbar"], .icon-button, .more-button, .evidence-button, .overview-map, .tour-offer';

/** A part of which only its heading is left, perhaps over a box that is empty now. */
const BARE = ':has(> :is(h2, h3, h4):first-child):not(:has(> :is(h2, h3, h4) ~ :not(:empty)))';

/** Scrolled away on the screen, it is whole on paper. */
function unroll(original: Element, copy: HTMLElement): void {
  if (!/auto|scroll/u.test(getComputedStyle(original).overflow)) return;
  Object.assign(copy.style, { overflow: 'visible', height: 'auto', maxHeight: 'none' });
}

/** Pixels between the margins of an upright A4 sheet (`@page` in `sheet.css`), 96 to the inch. */
const SHEET_WIDTH = Math.floor(((210 - 2 * 18) / 25.4) * 96);

const isLaidOver = (element: Element): boolean => getComputedStyle(element).position === 'absolute';

/** A picture that fills what room the window leaves would have none on paper: it keeps its own, made as wide as the sheet. */
function keepRoom(original: Element, copy: HTMLElement): void {
  const { children, clientWidth, clientHeight } = original;
  const isStage = original.querySelector('canvas') !== null && [...children].every(isLaidOver);
  if (!isStage || clientWidth === 0 || isLaidOver(original)) return;
  Object.assign(copy.style, {
    flex: 'none',
    width: `${clientWidth}px`,
    height: `${clientHeight}px`,
    zoom: String(Math.min(1, SHEET_WIDTH / clientWidth)),
  });
}

/** A copied canvas is empty. */
function drawAgain(original: Element, copy: Element): void {
  if (!(original instanceof HTMLCanvasElement) || !(copy instanceof HTMLCanvasElement)) return;
  if (original.width > 0 && original.height > 0) copy.getContext('2d')?.drawImage(original, 0, 0);
}

/** @returns a copy that answers to nothing; what it was copied from stays as it is. */
export function copyForPaper(shown: Element): Node {
  const copy = shown.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  // The room it has in the window is not that of a sheet.
  copy.removeAttribute('style');
  const originals = shown.querySelectorAll('*');
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    if (element instanceof HTMLElement) {
      unroll(original, element);
      keepRoom(original, element);
    }
    drawAgain(original, element);
  }
  for (const tools of copy.querySelectorAll(TOOLS)) tools.remove();
  // What held nothing but tools is a heading over nothing.
  for (const part of copy.querySelectorAll('section')) if (part.matches(BARE)) part.remove();
  return copy;
}
