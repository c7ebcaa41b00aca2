/** The user's notes beside the text: where they stand, which are open, and going from one to the next. */
import { useCallback, useMemo, useState } from 'react';
import type { DocumentText, NoteLine, TextParagraph } from '../../bridge/contract.ts';
import { useNotes } from '../../state/notes/index.ts';
import { notedParagraphs, signSelector } from './noted.ts';
import { stepped } from './reading.ts';

const NONE: readonly NoteLine[] = [];

/**
 * @param jump brings a paragraph, and in it what the selector finds, onto the screen and focuses it.
 * @param topParagraph the first paragraph on the screen.
 */
export function useReaderNotes(
  text: DocumentText,
  paragraphs: readonly TextParagraph[],
  jump: (paragraph: number, selector: string, focus: true) => void,
  topParagraph: () => number,
) {
  const lines = useNotes((state) => state.lines) ?? NONE;
  const at = useMemo(() => notedParagraphs(text, paragraphs, lines), [text, paragraphs, lines]);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [cursor, setCursor] = useState(-1);
  const toggle = useCallback((paragraph: number) => {
    setCursor(paragraph);
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(paragraph)) next.add(paragraph);
      return next;
    });
  }, []);
  return {
    ...{ at, open, toggle },
    step: (by: 1 | -1): void => {
      if (at.size === 0) return;
      const top = topParagraph();
      const next = stepped([...at.keys()], cursor, by, (paragraph) => paragraph >= top);
      setCursor(next);
      jump(next, signSelector(next), true);
    },
  };
}
