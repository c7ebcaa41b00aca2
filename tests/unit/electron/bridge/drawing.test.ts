/** What the window may hand over as a drawing. */
import { expect, test } from 'vitest';
import { drawing } from '../../../../electron/bridge/drawing.ts';

const START = '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10">';
const svgOf = (content: string): string => `${START}${content}</svg>\n`;
const takes = (value: unknown): boolean => drawing.safeParse(value).success;

test('lines and words are taken, as a file or for a page', () => {
  const svg = svgOf('<title>关系图</title><g><path d="M0,0L1,1"/><text x="1">市 on=局</text></g>');
  expect(takes({ format: 'svg', svg })).toBe(true);
  expect(takes({ format: 'pdf', svg, size: 'A4', landscape: true })).toBe(true);
  expect(takes({ format: 'pdf', svg, size: 'A5', landscape: true })).toBe(false);
});

test.each([
  '<script>1</script>',
  '<image href="file:///etc/passwd"/>',
  '<foreignObject/>',
  '<path onload="1" d=""/>',
  '<g style="background: url(x)"/>',
  '<text xlink:href="x">a</text>',
  '<!ENTITY x "y">',
])('nothing that runs, fetches or leads elsewhere: %s', (content) => {
  expect(takes({ format: 'svg', svg: svgOf(content) })).toBe(false);
});

test('points must be a PNG', () => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  expect(takes({ format: 'png', bytes: new Uint8Array([...signature, 1]) })).toBe(true);
  expect(takes({ format: 'png', bytes: new Uint8Array([0xff, 0xd8, 1]) })).toBe(false);
  expect(takes({ format: 'png', bytes: signature })).toBe(false);
});
