/** What a canvas is told, as SVG. */
import { expect, test } from 'vitest';
import { paint, SvgPen } from '../../../../../renderer/canvas/picture/pen.ts';

const pen = (): SvgPen => new SvgPen('#efebe4', () => 3);

test('colours are written so that every reader knows them', () => {
  expect(paint('fill', 'rgb(163,39,28)')).toEqual({ fill: '#a3271c' });
  expect(paint('stroke', 'rgba(0, 10, 255, 0.5)')).toEqual({ stroke: '#000aff', 'stroke-opacity': '0.5' });
  expect(paint('fill', '#fff')).toEqual({ fill: '#fff' });
});

test('a path is filled and outlined as it was told, dashes and all', () => {
  const drawn = pen();
  drawn.beginPath();
  drawn.moveTo(0, 0);
  drawn.quadraticCurveTo(5, 0.123, 10, 10);
  drawn.lineWidth = 1.4;
  drawn.strokeStyle = 'rgba(38,106,75,1)';
  drawn.setLineDash([6, 4]);
  drawn.stroke();
  expect(drawn.take()).toEqual([
    {
      name: 'path',
      attributes: {
        d: 'M0,0Q5,0.12,10,10',
        fill: 'none',
        stroke: '#266a4b',
        'stroke-width': '1.4',
        'stroke-dasharray': '6 4',
      },
    },
  ]);
  expect(drawn.take()).toEqual([]);
});

test('a line that begins a path begins it, as on a canvas', () => {
  const drawn = pen();
  drawn.beginPath();
  drawn.lineTo(1, 2);
  drawn.lineTo(3, 4);
  drawn.closePath();
  drawn.fill();
  expect(drawn.take()).toMatchObject([{ attributes: { d: 'M1,2L3,4Z' } }]);
});

test('corners are rounded', () => {
  const drawn = pen();
  drawn.beginPath();
  drawn.moveTo(0, 0);
  drawn.arcTo(10, 0, 10, 10, 4);
  drawn.fill();
  expect(drawn.take()).toMatchObject([{ attributes: { d: 'M0,0L6,0A4,4,0,0,1,10,4' } }]);
});

test('what the canvas takes away shows the paper, as strongly as it was taken away', () => {
  const drawn = pen();
  drawn.globalCompositeOperation = 'destination-out';
  drawn.rect(0, 0, 1, 1);
  drawn.fillStyle = 'rgba(255,255,255,1)';
  drawn.fill();
  drawn.fillStyle = 'rgba(255,255,255,0.3)';
  drawn.fill();
  const [whole, part] = drawn.take();
  expect(whole?.attributes).toEqual({ d: 'M0,0h1v1h-1Z', fill: '#efebe4' });
  expect(part?.attributes).toEqual({ d: 'M0,0h1v1h-1Z', fill: '#efebe4', 'fill-opacity': '0.3' });
});

test('words stay text, on their base line; their outline is not read a second time', () => {
  const drawn = pen();
  drawn.font = 'normal 600 13px "Noto Sans CJK SC"';
  drawn.textAlign = 'center';
  drawn.textBaseline = 'bottom';
  drawn.strokeText('○', 10, 20);
  drawn.fillText('市发改委', 10, 20);
  const [outline, words] = drawn.take();
  expect(outline?.attributes?.['aria-hidden']).toBe('true');
  expect(words).toMatchObject({
    name: 'text',
    content: '市发改委',
    attributes: { x: '10', y: '17', 'font-size': '13', 'font-weight': '600', 'text-anchor': 'middle' },
  });
});
