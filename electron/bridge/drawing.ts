/** What a drawing from the window may be: a picture of lines and words, or of points; never a page that runs or fetches. */
import { z } from 'zod';
import type { PictureDrawing } from './contract/export.ts';

/** A thousand things with their lines take about a megabyte. */
const LONGEST_SVG = 20_000_000;
/** What a canvas holds at most, compressed. */
const LARGEST_PNG = 200_000_000;
const SVG_START = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"';
/** All that our drawings are made of. In well-formed XML a `<` begins nothing but a tag. */
const ELEMENTS: ReadonlySet<string> = new Set(['svg', 'title', 'g', 'rect', 'path', 'text']);
/** Attributes that run something or lead somewhere. */
const LIVE = /\s(?:on\w+|(?:\w+:)?href|style|src)\s*=/iu;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPlainSvg(text: string): boolean {
  const tags = text.slice(text.indexOf('?>') + 2).matchAll(/<\/?([^\s/>]*)([^>]*)/gu);
  const arePlain = [...tags].every(([, name = '', rest = '']) => ELEMENTS.has(name) && !LIVE.test(rest));
  return text.startsWith(SVG_START) && arePlain;
}

const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, place) => bytes[place] === byte);

const svg = z.string().max(LONGEST_SVG).refine(isPlainSvg, { error: 'not a plain drawing' });

export const drawing: z.ZodType<PictureDrawing> = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('svg'), svg }),
  z.strictObject({
    format: z.literal('pdf'),
    svg,
    size: z.enum(['A3', 'A4']),
    landscape: z.boolean(),
  }),
  z.strictObject({
    format: z.literal('png'),
    bytes: z.custom<Uint8Array>(
      (value) => value instanceof Uint8Array && value.length <= LARGEST_PNG && isPng(value),
      { error: 'not a PNG picture' },
    ),
  }),
]);
