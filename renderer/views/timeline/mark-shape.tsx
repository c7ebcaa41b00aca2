/** The sign of a kind of mark, the same in drawing, list and legend; its state is told by the outline too, for grey print. */
import type { MarkKind } from '../../bridge/contract.ts';
import { type DueState, MARK_PATHS } from '../../state/timeline/index.ts';

export function MarkShape({ kind, state }: { readonly kind: MarkKind; readonly state: DueState }) {
  return <path className={`mark-shape mark-shape--${kind} mark-shape--${state}`} d={MARK_PATHS[kind]} />;
}

/** The sign among words. */
export function MarkSign({ kind, state }: { readonly kind: MarkKind; readonly state: DueState }) {
  return (
    <svg className="mark-sign" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
      <MarkShape kind={kind} state={state} />
    </svg>
  );
}
