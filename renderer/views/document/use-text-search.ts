/** Searching in the text: the hits by paragraph, and going from one to the next. */
import { useMemo, useState } from 'react';
import type { TextParagraph } from '../../bridge/contract.ts';
import { findHits, type Hit } from './reading.ts';

export type NumberedHit = Hit & { readonly index: number };

const NONE: readonly NumberedHit[] = [];

export function useTextSearch(
  paragraphs: readonly TextParagraph[],
  jump: (paragraph: number, selector: string) => void,
) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const hits = useMemo(() => findHits(paragraphs, words), [paragraphs, words]);
  const byParagraph = useMemo(() => {
    const groups = new Map<number, NumberedHit[]>();
    hits.forEach((hit, index) => {
      const group = groups.get(hit.paragraph) ?? [];
      group.push({ ...hit, index });
      groups.set(hit.paragraph, group);
    });
    return groups;
  }, [hits]);
  return {
    ...{ words, at, count: hits.length },
    change: (next: string): void => {
      setWords(next);
      setAt(-1);
    },
    step: (by: 1 | -1): void => {
      if (hits.length === 0) return;
      const next = at < 0 ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length;
      setAt(next);
      jump(hits[next]?.paragraph ?? 0, `[data-hit="${next}"]`);
    },
    hitsIn: (paragraph: number): readonly NumberedHit[] => byParagraph.get(paragraph) ?? NONE,
  };
}
