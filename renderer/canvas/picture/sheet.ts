/** The sheet a picture is handed in on: 密级 and date, title, facts, the drawing, the legend, notes. Pure. */
import { shown } from '../../../graph-data/graph/formats/cells.ts';
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import type { Size } from '../../state/layout/geometry.ts';
import { wrapLabel } from '../../state/layout/label.ts';
import type { Drawing } from './drawing.ts';
import { flowOf, type LegendItem, legendTags, ROW } from './legend-rows.ts';
import { fixed } from './pen.ts';
import { type Anchor, type Look, TEXT, textTag } from './text.ts';

export interface SheetWords {
  readonly title: string;
  readonly classification: string;
  readonly date: string;
  /** Under the title: how much is drawn, what is not. */
  readonly facts: readonly string[];
  /** Below the legend: sources, how roles are read. */
  readonly notes: readonly string[];
}

export interface Sheet {
  readonly root: Tag;
  readonly size: Size;
  /** How much smaller than on the canvas the picture is drawn. */
  readonly scale: number;
}

const MARGIN = 36;
/** Below this width title and notes have no room beside a small picture. */
const NARROWEST = 640;
const GAP = 18;
/** A small picture on a large page does not become a poster. */
const LARGEST_SCALE = 1.5;
const MOST_LINES = 8;

/** Lines of one kind of text from `top` downward, and where they end. */
interface Lines {
  readonly tags: readonly Tag[];
  readonly bottom: number;
}

function setLines(
  texts: readonly string[],
  of: keyof typeof TEXT,
  place: { readonly x: number; readonly width: number; readonly top: number; readonly anchor: Anchor },
  look: Look,
): Lines {
  const { size, leading } = TEXT[of];
  const lines = texts.flatMap((text) => wrapLabel(text, place.width / size, MOST_LINES));
  const tags = lines.map((line, index) =>
    textTag(line, place.x, place.top + (index + 0.5) * leading, of, look, place.anchor),
  );
  return { tags, bottom: place.top + lines.length * leading };
}

/** What stands above the drawing. */
function headOf({ classification, date, title, facts }: SheetWords, width: number, look: Look): Lines {
  const [left, right, middle] = [MARGIN, width - MARGIN, width / 2];
  const inner = width - 2 * MARGIN;
  const top = MARGIN + TEXT.plain.leading / 2;
  const heading = setLines(
    [title],
    'title',
    { x: middle, width: inner, top: MARGIN + 24, anchor: 'middle' },
    look,
  );
  const said = setLines(
    facts,
    'note',
    { x: middle, width: inner, top: heading.bottom, anchor: 'middle' },
    look,
  );
  return {
    tags: [
      textTag(classification, left, top, 'plain', look, 'start'),
      textTag(date, right, top, 'plain', look, 'end'),
      ...heading.tags,
      ...said.tags,
    ],
    bottom: said.bottom,
  };
}

/** What stands below it, from 0 downward. */
function footOf({ notes }: SheetWords, legend: readonly LegendItem[], width: number, look: Look): Lines {
  const inner = width - 2 * MARGIN;
  const rows = flowOf(legend, inner);
  const top = GAP / 2;
  const below = top + rows.length * ROW + GAP / 3;
  const said = setLines(notes, 'note', { x: MARGIN, width: inner, top: below, anchor: 'start' }, look);
  const rule: Tag = {
    name: 'path',
    attributes: { d: `M${MARGIN} 0H${fixed(width - MARGIN)}`, stroke: look.line, 'stroke-width': '1' },
  };
  return { tags: [rule, ...legendTags(rows, MARGIN, top, look), ...said.tags], bottom: said.bottom };
}

const moved = (tags: readonly Tag[], x: number, y: number, scale = 1): Tag => ({
  name: 'g',
  attributes: {
    transform: `translate(${fixed(x)} ${fixed(y)})${scale === 1 ? '' : ` scale(${scale.toFixed(4)})`}`,
  },
  content: tags,
});

/**
 * @param page the paper it must fit; without it the sheet is as large as the picture asks, at the scale of the canvas.
 */
export function sheetOf(
  drawing: Drawing,
  legend: readonly LegendItem[],
  words: SheetWords,
  look: Look,
  page: Size | null,
): Sheet {
  const width = page?.width ?? Math.max(NARROWEST, drawing.width + 2 * MARGIN);
  const head = headOf(words, width, look);
  const foot = footOf(words, legend, width, look);
  const [above, below] = [head.bottom + GAP, GAP + foot.bottom + MARGIN];
  const room = {
    width: width - 2 * MARGIN,
    height: page === null ? drawing.height : page.height - above - below,
  };
  const scale =
    page === null ? 1 : Math.min(room.width / drawing.width, room.height / drawing.height, LARGEST_SCALE);
  const height = Math.ceil(page?.height ?? above + drawing.height + below);
  const [x, y] = [
    (width - drawing.width * scale) / 2 - drawing.left * scale,
    above + (room.height - drawing.height * scale) / 2 - drawing.top * scale,
  ];
  const size = { width: Math.ceil(width), height };
  const content = [
    ...head.tags,
    pictureAt(drawing, x, y, scale),
    moved(foot.tags, 0, height - MARGIN - foot.bottom),
  ];
  return { root: rootOf(size, words.title, look, content), size, scale };
}

function pictureAt({ tags }: Drawing, x: number, y: number, scale: number): Tag {
  const place = moved(tags, x, y, scale);
  return { ...place, attributes: { ...place.attributes, class: 'picture' } };
}

function rootOf({ width, height }: Size, title: string, look: Look, content: readonly Tag[]): Tag {
  const [w, h] = [String(width), String(height)];
  return {
    name: 'svg',
    attributes: { width: w, height: h, viewBox: `0 0 ${w} ${h}`, 'font-family': look.font },
    content: [
      { name: 'title', content: shown(title) },
      { name: 'rect', attributes: { width: w, height: h, fill: look.paper } },
      ...content,
    ],
  };
}
