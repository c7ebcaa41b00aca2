/**
 * PDF with a layer of text → text, over pdf.js. It runs no script of the file (only text is asked for) and reaches nothing but the
 * tables of characters it is handed.
 */
// The worker's module has to be known before the library asks for it: then no worker is started and no address loaded.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refusals } from '../../refusals.ts';
import { UnreadableText } from '../../unreadable.ts';
import { TextComposer } from '../composer.ts';
import { MOST_PAGES, within } from '../limits.ts';
import { silentPagesNotes } from '../notes.ts';
import { PageComposer } from '../page/compose-page.ts';
import { readPage } from '../page/read-page.ts';
import type { PageBlock } from '../page/types.ts';
import type { FormattedText } from '../types.ts';
import { type CharacterMaps, dataFactory } from './character-maps.ts';
import { piecesOf, type TextRun } from './page-pieces.ts';
import { rulesOf } from './page-rules.ts';

export type { CharacterMaps } from './character-maps.ts';

function refusal(cause: unknown): UnreadableText {
  const locked = cause instanceof Error && cause.name === 'PasswordException';
  return new UnreadableText(locked ? refusals.lockedPdf : refusals.damagedPdf, { cause });
}

async function open(bytes: Uint8Array, maps: CharacterMaps): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // A copy: pdf.js takes what it is given away from the caller, and wants no Buffer of Node.
    data: new Uint8Array(bytes),
    BinaryDataFactory: dataFactory(maps),
    cMapUrl: 'character-maps/',
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    // Pictures are not looked at: a page of them must not cost what they unfold into.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  return task.promise;
}

/** Blocks of one page; a page that is damaged counts as one without text, the others are read. */
async function pageBlocks(file: PDFDocumentProxy, number: number): Promise<PageBlock[]> {
  try {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.filter((item): item is typeof item & TextRun => 'str' in item);
    const { transform }: { readonly transform: number[] } = page.getViewport({ scale: 1 });
    const blocks = readPage(piecesOf(runs, transform), rulesOf(await page.getOperatorList(), transform));
    page.cleanup();
    return blocks;
  } catch {
    return [];
  }
}

async function readPages(file: PDFDocumentProxy): Promise<FormattedText> {
  within(file.numPages, MOST_PAGES, 'pages');
  const composer = new TextComposer();
  const pages = new PageComposer(composer);
  const silent: number[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    if (!pages.add(await pageBlocks(file, number), number)) silent.push(number);
  }
  if (composer.empty) throw new UnreadableText(refusals.scannedPdf);
  return { ...composer.build(), format: 'pdf', encoding: 'utf-8', notes: silentPagesNotes(silent) };
}

/** @throws UnreadableText for a locked, damaged or merely scanned file */
export async function readPdf(bytes: Uint8Array, maps: CharacterMaps): Promise<FormattedText> {
  const file = await open(bytes, maps).catch((cause: unknown) => {
    throw refusal(cause);
  });
  try {
    return await readPages(file);
  } finally {
    await file.loadingTask.destroy();
  }
}
