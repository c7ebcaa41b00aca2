/** What a view shows as elements that go on paper: nothing is scrolled away, and drawings bring their points along. */

/** What is only there to be pressed; filters stay, since they say what was left out. */
const TOOLS = '.view-head [role="toolbar"], .icon-button, .more-button, .evidence-button';

/** Scrolled away on the screen, it is whole on paper. */
function unroll(original: Element, copy: HTMLElement): void {
  if (!/auto|scroll/u.test(getComputedStyle(original).overflow)) return;
  Object.assign(copy.style, { overflow: 'visible', height: 'auto', maxHeight: 'none' });
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
    if (element instanceof HTMLElement) unroll(original, element);
    drawAgain(original, element);
  }
  for (const tools of copy.querySelectorAll(TOOLS)) tools.remove();
  return copy;
}
