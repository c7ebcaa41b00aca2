/** How light the first page of a PDF is, drawn by poppler as a printer would. */
import { execFileSync } from 'node:child_process';

const MOST_BYTES = 64_000_000;

/** From 0, all black, to 1, empty paper. */
export function brightnessInGrey(file: string): number {
  const page = execFileSync('pdftoppm', ['-gray', '-r', '60', '-singlefile', file], {
    maxBuffer: MOST_BYTES,
  });
  const [head = ''] = /^P5\s\d+\s\d+\s255\s/u.exec(page.subarray(0, 40).toString('latin1')) ?? [];
  const points = page.subarray(head.length);
  return points.reduce((sum, value) => sum + value, 0) / points.length / 255;
}
