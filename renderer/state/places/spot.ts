/** Which part of a map is shown, in words of the address, whatever the size of the window. Pure. */

export interface MapSpot {
  readonly zoom: number;
  /** The point in the middle, as shares of width and height of the whole map. */
  readonly x: number;
  readonly y: number;
}

/** The whole map. */
const WHOLE: MapSpot = { zoom: 1, x: 0.5, y: 0.5 };

/** So fine that the map does not stir when its address is read again. */
const DIGITS = 6;

/** Empty for the whole. */
export function mapSpotWords({ zoom, x, y }: MapSpot): string {
  if (zoom <= 1) return '';
  return [zoom, x, y].map((part) => Number(part.toFixed(DIGITS))).join(',');
}

/** Words nobody could have meant show the whole. */
export function mapSpotOf(words: string): MapSpot {
  const [zoom = 0, x = -1, y = -1, ...more] = words.split(',').map(Number);
  const isShare = (part: number): boolean => part >= 0 && part <= 1;
  return zoom > 1 && isShare(x) && isShare(y) && more.length === 0 ? { zoom, x, y } : WHOLE;
}
