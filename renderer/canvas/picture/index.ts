/** 关系图 as a picture to be handed in: one SVG, from which points and pages are made, so that all formats are one drawing. */
import { xmlText } from '../../../graph-data/graph/formats/xml.ts';
import type { GraphPart } from '../../bridge/contract.ts';
import { type DrawnPicture, type PictureChoice, PictureTooLarge } from '../../state/exports/index.ts';
import type { LegendModel } from '../../state/graph/index.ts';
import { type Palette, readPalette } from '../palette.ts';
import { type ConflictWords, drawConflicts } from './conflicts.ts';
import { type CorrectionWords, drawCorrections } from './corrections.ts';
import { drawElements } from './drawing.ts';
import { type LegendMeaning, samplesOf } from './legend.ts';
import { withPictureOf } from './off-screen.ts';
import { pixelsOf, smallPrint } from './paper.ts';
import { pngOf, scaleWithin } from './points.ts';
import { type Sheet, type SheetWords, sheetOf } from './sheet.ts';
import type { Look } from './text.ts';

export interface PictureOrder {
  readonly part: GraphPart;
  readonly choice: PictureChoice;
  readonly legend: LegendModel;
  readonly legendWords: (meaning: LegendMeaning) => string;
  readonly conflictWords: ConflictWords;
  readonly correctionWords: CorrectionWords;
  /** @param pale how many of the things step back on the screen. */
  readonly words: (pale: number) => SheetWords;
}

const SVG = 'http://www.w3.org/2000/svg';
/** What the bridge takes; some forty thousand things and lines. */
const LONGEST = 20_000_000;

function lookOf(palette: Palette): Look {
  const { paper, ink, font } = palette;
  return { paper, ink, font, soft: palette['ink-soft'], line: palette['line-strong'] };
}

function compose(order: PictureOrder): Sheet {
  const { part, choice, legend, legendWords, conflictWords, correctionWords, words } = order;
  const palette = readPalette(document.documentElement, choice.look);
  const look = lookOf(palette);
  const { drawing, badges, samples, pale } = withPictureOf(part, choice.look, (cy) => ({
    drawing: drawElements(cy, look.paper),
    badges: [drawCorrections(cy, correctionWords, palette), drawConflicts(cy, conflictWords, palette)],
    pale: cy.nodes('.out-of-focus, .off-path').length,
    samples: samplesOf(cy, legend, look.paper),
  }));
  const items = [
    ...samples.map(({ meaning, sample }) => ({ sample, words: legendWords(meaning) })),
    ...badges.flatMap(({ counts }) => counts).map(({ sample, count }) => ({ sample, words: String(count) })),
  ];
  const marked = { ...drawing, tags: [...drawing.tags, ...badges.flatMap(({ tags }) => tags)] };
  return sheetOf(marked, items, words(pale), look, choice.format === 'pdf' ? pixelsOf(choice) : null);
}

/**
 * @returns the drawing, and what has to be said about it.
 * @throws PictureTooLarge, or the signal's reason.
 */
export async function drawPicture(order: PictureOrder, signal: AbortSignal): Promise<DrawnPicture> {
  const { choice } = order;
  const { root, size, scale } = compose(order);
  signal.throwIfAborted();
  const svg = xmlText(SVG, root);
  if (svg.length > LONGEST) throw new PictureTooLarge();
  if (choice.format === 'svg') return { drawing: { format: 'svg', svg }, note: null };
  if (choice.format === 'pdf') {
    const { format, size: paper, landscape } = choice;
    return { drawing: { format, svg, size: paper, landscape }, note: smallPrint(scale) };
  }
  const had = scaleWithin(size, choice.scale);
  const bytes = await pngOf(svg, size, had);
  signal.throwIfAborted();
  return {
    drawing: { format: 'png', bytes },
    note: had < choice.scale ? { kind: 'reduced', scale: had } : null,
  };
}
