/**
 * A canvas context that writes SVG: it takes what cytoscape draws with and no more, so that a picture in a file is drawn by
 * the very code that draws the canvas. Words stay text. Pure.
 */
import { type Path, pathRound } from 'd3-path';
import { shown } from '../../../graph-data/graph/formats/cells.ts';
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';

/** Hundredths of a pixel are more than a printer shows. */
const DIGITS = 2;
export const fixed = (value: number): string => String(Math.round(value * 100) / 100);

const CHANNELS = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/u;

type Attributes = Readonly<Record<string, string>>;

/** A colour as `#rrggbb`, which every reader of SVG knows, with its opacity beside it. */
export function paint(of: 'fill' | 'stroke', color: string): Attributes {
  const [, red = '', green = '', blue = '', opacity = '1'] = CHANNELS.exec(color) ?? [];
  if (red === '') return { [of]: color };
  const hex = [red, green, blue].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('');
  return { [of]: `#${hex}`, ...(Number(opacity) < 1 && { [`${of}-opacity`]: opacity }) };
}

const FONT = /^(?:normal )?(\w+) ([\d.]+)px/u;

/** Weight and size; the family is that of the whole drawing. */
function lettering(font: string): Attributes {
  const [, weight = 'normal', size = '10'] = FONT.exec(font) ?? [];
  return { 'font-size': size, ...(weight !== 'normal' && weight !== '400' && { 'font-weight': weight }) };
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end' };

export class SvgPen {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalCompositeOperation = 'source-over';
  private path: Path = pathRound(DIGITS);
  private dashes: readonly number[] = [];
  private tags: Tag[] = [];
  private readonly paper: string;
  private readonly descentOf: (font: string) => number;

  /** @param descentOf how far the base line of a face lies above its lower edge, in pixels. */
  constructor(paper: string, descentOf: (font: string) => number) {
    this.paper = paper;
    this.descentOf = descentOf;
  }

  /** What was drawn since the last time. */
  take(): readonly Tag[] {
    const drawn = this.tags;
    this.tags = [];
    return drawn;
  }

  beginPath(): void {
    this.path = pathRound(DIGITS);
  }
  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }
  /** As on a canvas, the first point of a path begins it, whatever leads there. */
  lineTo(x: number, y: number): void {
    if (this.path.toString() === '') this.path.moveTo(x, y);
    else this.path.lineTo(x, y);
  }
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.path.quadraticCurveTo(controlX, controlY, x, y);
  }
  arc(x: number, y: number, radius: number, from: number, to: number, anticlockwise = false): void {
    this.path.arc(x, y, radius, from, to, anticlockwise);
  }
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    this.path.arcTo(x1, y1, x2, y2, radius);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(x, y, width, height);
  }
  closePath(): void {
    this.path.closePath();
  }
  setLineDash(dashes: readonly number[]): void {
    this.dashes = dashes;
  }

  fill(): void {
    this.add('path', { d: this.path.toString(), ...paint('fill', this.colorOf(this.fillStyle)) });
  }

  stroke(): void {
    this.add('path', { d: this.path.toString(), fill: 'none', ...this.lineAttributes() });
  }

  fillText(text: string, x: number, y: number): void {
    this.add('text', { ...this.textAttributes(x, y), ...paint('fill', this.colorOf(this.fillStyle)) }, text);
  }

  /** The outline of words that are filled besides: no text of its own, or they would be read twice. */
  strokeText(text: string, x: number, y: number): void {
    const outlined = { fill: 'none', ...this.lineAttributes(), 'aria-hidden': 'true' };
    this.add('text', { ...this.textAttributes(x, y), ...outlined }, text);
  }

  /** What the canvas takes away shows the paper. */
  private colorOf(color: string): string {
    if (this.globalCompositeOperation !== 'destination-out') return color;
    const opacity = CHANNELS.exec(color)?.[4] ?? '1';
    return Number(opacity) < 1 ? withOpacity(this.paper, opacity) : this.paper;
  }

  private lineAttributes(): Attributes {
    const dashed = this.dashes.length > 0;
    return {
      ...paint('stroke', this.colorOf(this.strokeStyle)),
      'stroke-width': fixed(this.lineWidth),
      ...(this.lineCap !== 'butt' && { 'stroke-linecap': this.lineCap }),
      ...(this.lineJoin !== 'miter' && { 'stroke-linejoin': this.lineJoin }),
      ...(dashed && { 'stroke-dasharray': this.dashes.map(fixed).join(' ') }),
      ...(dashed && this.lineDashOffset !== 0 && { 'stroke-dashoffset': fixed(this.lineDashOffset) }),
    };
  }

  private textAttributes(x: number, y: number): Attributes {
    const anchor = ANCHORS[this.textAlign];
    const base = this.textBaseline === 'bottom' ? y - this.descentOf(this.font) : y;
    return {
      x: fixed(x),
      y: fixed(base),
      ...lettering(this.font),
      ...(anchor !== undefined && { 'text-anchor': anchor }),
    };
  }

  private add(name: string, attributes: Attributes, text?: string): void {
    this.tags.push({ name, attributes, ...(text !== undefined && { content: shown(text) }) });
  }
}

/** `#rrggbb` as a colour of less than full strength. */
function withOpacity(color: string, opacity: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `rgba(${channels.join(',')},${opacity})`;
}
