/** The sign of a kind of mark, the same in drawing, list and legend; its state is told by the outline too, for grey print. */

import type { MarkKind } from '../../bridge/contract.ts';
import type { DueState } from '../../state/timeline/index.ts';

const PATHS: Readonly<Record<MarkKind, string>> = {
  document: 'M-4 -5.5h5l3 3v8h-8z',
  deadline: 'M-4 -6v12M-4 -5.5h8.5l-2.5 3 2.5 3H-4',
  target: 'M0 -5.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11M0 -1.8a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0 -3.6',
  milestone: 'M0 -5.5 5.5 4.5H-5.5Z',
};

export function MarkShape({ kind, state }: { readonly kind: MarkKind; readonly state: DueState }) {
  return <path className={`mark-shape mark-shape--${kind} mark-shape--${state}`} d={PATHS[kind]} />;
}

/** The sign among words. */
export function MarkSign({ kind, state }: { readonly kind: MarkKind; readonly state: DueState }) {
  return (
    <svg className="mark-sign" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <MarkShape kind={kind} state={state} />
    </svg>
  );
}
