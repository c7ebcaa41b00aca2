/** The cursor of a list: it stays with its row while that is there, else where it was. */
import { useCallback, useState } from 'react';
import { placeAfter } from '../../state/review/index.ts';

export interface ListCursor {
  readonly at: number;
  readonly moveTo: (index: number) => void;
}

export function useCursor(ids: readonly string[]): ListCursor {
  const [cursor, setCursor] = useState<{ readonly id: string | null; readonly at: number }>({
    id: null,
    at: 0,
  });
  const moveTo = useCallback((index: number) => setCursor({ id: ids[index] ?? null, at: index }), [ids]);
  return { at: placeAfter(ids, cursor.id, cursor.at), moveTo };
}
