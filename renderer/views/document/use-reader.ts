/** Where the reader stands: the rows on the screen, the mark the keys are at, the line in the address. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentText, TextParagraph } from '../../bridge/contract.ts';
import { showEvidence, useViewParameters } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { firstLineOf, hiddenKinds, markOf, paragraphAtLine, paragraphsOf, stepped } from './reading.ts';
import { useReaderNotes } from './use-reader-notes.ts';

/** Height guessed before a row is measured: characters in a line of the column, and height of that line. */
const ACROSS = 40;
const LINE = 30;
const SLIP_HEIGHT = 420;
/** The address follows the reader when scrolling has rested this many ms. */
const REST = 400;
/** Frames after which a row that was asked for is drawn and measured. */
const FRAMES = 4;

function afterFrames(count: number, run: () => void): void {
  if (count === 0) run();
  else requestAnimationFrame(() => afterFrames(count - 1, run));
}

function useRows(
  scroller: RefObject<HTMLDivElement | null>,
  paragraphs: readonly TextParagraph[],
  above: number,
) {
  return useVirtualizer({
    count: paragraphs.length + above,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => {
      const paragraph = paragraphs[row - above];
      return paragraph === undefined ? SLIP_HEIGHT : (Math.ceil(paragraph.text.length / ACROSS) + 0.5) * LINE;
    },
    overscan: 4,
  });
}

type Rows = ReturnType<typeof useRows>;

function show(element: Element | null | undefined, focus: boolean): void {
  element?.scrollIntoView({ block: 'nearest' });
  if (focus && element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** Brings a paragraph, and in it what the selector finds, onto the screen; with `focus` the keyboard goes there too. */
function useJump(scroller: RefObject<HTMLDivElement | null>, rows: Rows, above: number) {
  return useCallback(
    (paragraph: number, selector: string, focus = false) => {
      const row = paragraph + above;
      const drawn = rows.getVirtualItems().some(({ index }) => index === row);
      if (!drawn) rows.scrollToIndex(row, { align: 'center' });
      afterFrames(drawn ? 0 : FRAMES, () => show(scroller.current?.querySelector(selector), focus));
    },
    [scroller, rows, above],
  );
}

/** The first row that is not scrolled away. */
function topRow({ scrollOffset, getVirtualItems }: Rows): number {
  const offset = scrollOffset ?? 0;
  return getVirtualItems().find(({ end }) => end > offset + LINE)?.index ?? 0;
}

/** The line at the top is part of the address; an address with another line brings it to the top. */
function useLineInAddress(rows: Rows, paragraphs: readonly TextParagraph[], above: number): void {
  const [{ line = '' }, change] = useViewParameters();
  const written = useRef<string | null>(null);
  useEffect(() => {
    if (line === written.current) return;
    const first = written.current === null;
    written.current = line;
    if (line !== '')
      rows.scrollToIndex(paragraphAtLine(paragraphs, Number(line)) + above, { align: 'start' });
    else if (!first) rows.scrollToOffset(0);
  }, [line, rows, paragraphs, above]);
  const top = topRow(rows);
  useEffect(() => {
    const timer = setTimeout(() => {
      const paragraph = paragraphs[top - above];
      const next = top === 0 || paragraph === undefined ? '' : String(firstLineOf(paragraph));
      if (next === written.current) return;
      written.current = next;
      change({ line: next });
    }, REST);
    return () => clearTimeout(timer);
  }, [top, paragraphs, above, change]);
}

/** Everything the reader's screen needs to draw itself and to answer its keys. */
export function useReader(text: DocumentText, paragraphs: readonly TextParagraph[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const above = text.slip === null ? 0 : 1;
  const rows = useRows(scroller, paragraphs, above);
  const jump = useJump(scroller, rows, above);
  useLineInAddress(rows, paragraphs, above);
  const [{ hide }] = useViewParameters();
  const hidden = useMemo(() => hiddenKinds(hide), [hide]);
  const marksAt = useMemo(() => paragraphsOf(paragraphs, 'marks'), [paragraphs]);
  const headingsAt = useMemo(() => paragraphsOf(paragraphs, 'headings'), [paragraphs]);
  const { entity, statement } = useSelection();
  const [cursor, setCursor] = useState(-1);
  const open = markOf(text, statement);

  const shown = useCallback(
    (index: number) => {
      const kind = text.marks[index]?.kind;
      return index === open || (kind !== undefined && !hidden.has(kind));
    },
    [text, hidden, open],
  );
  const goToMark = useCallback(
    (index: number) => {
      const paragraph = marksAt.get(index);
      setCursor(index);
      if (paragraph !== undefined) jump(paragraph, `[data-mark="${index}"]`);
    },
    [marksAt, jump],
  );

  useEffect(() => {
    if (open >= 0) goToMark(open);
  }, [open, goToMark]);
  useEffect(() => {
    const heading = text.sections.findIndex(({ id }) => id === entity);
    const paragraph = headingsAt.get(heading);
    if (paragraph !== undefined) jump(paragraph, `[data-heading="${heading}"]`);
  }, [entity, text, headingsAt, jump]);

  const notes = useReaderNotes(text, paragraphs, jump, () => topRow(rows) - above);
  const order = useMemo(() => [...marksAt.keys()].filter(shown), [marksAt, shown]);
  return {
    ...{ scroller, rows, above, jump, hidden, shown, cursor, open, order, notes, goToMark, selected: entity },
    step: (by: 1 | -1): void => {
      if (order.length === 0) return;
      const top = topRow(rows) - above;
      goToMark(stepped(order, cursor, by, (mark) => (marksAt.get(mark) ?? 0) >= top));
    },
    show: (index: number): void => {
      const mark = text.marks[index];
      const [claim] = mark?.statements ?? [];
      if (mark !== undefined && claim !== undefined) showEvidence(claim, mark.thing);
    },
  };
}

export type Reader = ReturnType<typeof useReader>;
