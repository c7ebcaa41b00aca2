/** A drawing as a page for the printer: it fills the sheet, margins included, and says everything itself. */
import { escaped, type PrintablePage } from './html.ts';

const STYLE = `
  html, body { margin: 0; height: 100%; overflow: hidden; }
  svg { display: block; width: 100%; height: 100%; }`;

/** The page; its words stay text and are embedded with their typeface. */
export function toPicturePage(
  svg: string,
  { title, size, landscape }: Pick<PrintablePage, 'size' | 'landscape'> & { readonly title: string },
): PrintablePage {
  const drawing = svg.slice(svg.indexOf('<svg'));
  return {
    html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>${drawing}</body></html>`,
    margins: null,
    size,
    landscape,
  };
}
