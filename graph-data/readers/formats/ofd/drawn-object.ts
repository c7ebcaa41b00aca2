/** What every drawn object of an OFD page says of its place: a box on the page, and a matrix (CTM) of what is in it. */
import { attributeOf, type Element } from '../markup.ts';

/** Numbers of an attribute, parted by blanks; none where it is absent. */
function numbersOf(object: Element, name: string): number[] {
  const text = attributeOf(object, name)?.trim() ?? '';
  return text === '' ? [] : text.split(/\s+/u).map(Number);
}

/** From the object's own measure to millimetres of the page: scale and shift; rotation is not applied. */
export interface Placement {
  readonly scaleX: number;
  readonly scaleY: number;
  x(own: number): number;
  y(own: number): number;
}

export function placementOf(object: Element): Placement {
  const [left = 0, top = 0] = numbersOf(object, 'Boundary');
  const [scaleX = 1, , , scaleY = 1, shiftX = 0, shiftY = 0] = numbersOf(object, 'CTM');
  return {
    scaleX,
    scaleY,
    x: (own) => left + shiftX + own * scaleX,
    y: (own) => top + shiftY + own * scaleY,
  };
}
