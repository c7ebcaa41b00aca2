/** A drawing as points: the same SVG, drawn by the browser as large as was asked. */
import type { Size } from '../../state/layout/geometry.ts';

/** What a browser's canvas holds for certain: 400 MB while it is drawn. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 100_000_000;

/** The scale that was asked for, or the largest that can be had. */
export function scaleWithin({ width, height }: Size, asked: number): number {
  const most = Math.min(LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
  return Math.min(asked, Math.floor(most * 100) / 100);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The bytes of a PNG file. */
export async function pngOf(svg: string, { width, height }: Size, scale: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const image = await imageOf(svg);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file === null) throw new Error(`no canvas of ${canvas.width} × ${canvas.height}`);
  return new Uint8Array(await file.arrayBuffer());
}
