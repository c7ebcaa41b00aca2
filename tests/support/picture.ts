/** A picture in a file and the canvas it was drawn from, as values that can be compared. */
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

export interface ThingSeen {
  readonly id: string;
  readonly words: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
}

export interface LineSeen {
  readonly id: string;
  readonly color: string;
  readonly dashed: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PictureSeen {
  readonly things: readonly ThingSeen[];
  readonly lines: readonly LineSeen[];
}

/** What cytoscape says it draws, in the order of ids. */
export function canvasOf(page: Page): Promise<PictureSeen> {
  return page.evaluate(() => {
    const container = document.querySelector('.graph__canvas');
    const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    const things = cy.nodes(':visible').map((node) => ({
      id: node.id(),
      words: String(node.style('label')).replaceAll('\n', ''),
      fill: String(node.style('background-color')),
      x: node.position('x'),
      y: node.position('y'),
    }));
    const lines = cy.edges(':visible').map((edge) => ({
      id: edge.id(),
      color: String(edge.style('line-color')),
      dashed: edge.style('line-style') !== 'solid',
      ...edge.sourceEndpoint(),
    }));
    return { things: things.sort(byId), lines: lines.sort(byId) };
  });
}

/** The same of the picture in an SVG file, measured by the browser. */
export function fileOf(page: Page, svg: string): Promise<PictureSeen> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = document.importNode(parsed.documentElement, true);
    document.body.append(root);
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    const groups = (name: string): Element[] => [...root.querySelectorAll(`.picture > .${name}`)];
    const idOf = (group: Element): string => group.getAttribute('data-id') ?? '';
    const pathOf = (group: Element, wanted: string): SVGPathElement => {
      const path = group.querySelector(wanted);
      if (!(path instanceof SVGPathElement)) throw new Error(`no ${wanted} in ${idOf(group)}`);
      return path;
    };
    const things = groups('thing').map((group) => {
      const card = pathOf(group, 'path:not([fill="none"])');
      const { x, y, width, height } = card.getBBox();
      const words = [...group.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
      return {
        id: idOf(group),
        words,
        fill: getComputedStyle(card).fill,
        x: x + width / 2,
        y: y + height / 2,
      };
    });
    const lines = groups('line').map((group) => {
      const line = pathOf(group, 'path[fill="none"]');
      const { x, y } = line.getPointAtLength(0);
      const { stroke, strokeDasharray } = getComputedStyle(line);
      return { id: idOf(group), color: stroke, dashed: strokeDasharray !== 'none', x, y };
    });
    root.remove();
    return { things: things.sort(byId), lines: lines.sort(byId) };
  }, svg);
}

/**
 * The picture of the file and the canvas's own, drawn at twice their size on the same paper: the share of points that
 * clearly differ. Selection and cursor, which belong to the hand, are taken off the canvas before.
 */
export function shareOfOtherPoints(page: Page, svg: string): Promise<number> {
  return page.evaluate(async (text) => {
    const container = document.querySelector('.graph__canvas');
    const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
    cy.elements().removeClass('chosen cursor marked pinned faded');
    const scale = 2;
    const bg = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    const { x1, y1 } = cy.elements().boundingBox();
    const load = async (src: string): Promise<HTMLImageElement> => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image;
    };
    const own = await load(cy.png({ full: true, scale, bg }));
    const [, moveX = '0', moveY = '0'] =
      /translate\(([-\d.]+) ([-\d.]+)\)" class="picture"/u.exec(text) ?? [];
    const drawn = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
    const pointsOf = (
      image: HTMLImageElement,
      left: number,
      top: number,
      size: number,
    ): Uint8ClampedArray => {
      const canvas = document.createElement('canvas');
      canvas.width = own.width;
      canvas.height = own.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, left, top, image.width * size, image.height * size);
      return context.getImageData(0, 0, own.width, own.height).data;
    };
    const a = pointsOf(own, 0, 0, 1);
    const b = pointsOf(drawn, -(x1 + Number(moveX)) * scale, -(y1 + Number(moveY)) * scale, scale);
    let other = 0;
    for (let at = 0; at < a.length; at += 4) {
      const far = [0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 96);
      if (far) other += 1;
    }
    return other / (a.length / 4);
  }, svg);
}
