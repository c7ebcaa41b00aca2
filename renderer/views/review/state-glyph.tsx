/** What became of an item as a mark that survives grey print. */
import type { ReviewState } from '../../bridge/contract.ts';

const SHAPES: Readonly<Record<ReviewState, string>> = {
  open: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9',
  accepted: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  changed: 'M3 11l.6-2.6L9.4 2.6l2 2-5.8 5.8z',
  rejected: 'M3.5 3.5l7 7M10.5 3.5l-7 7',
  unread: 'M7 2.5v5.5M7 10.8h.01',
};

export function StateGlyph({ state }: { readonly state: ReviewState }) {
  return (
    <svg
      className={`state-glyph state-glyph--${state}`}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}
