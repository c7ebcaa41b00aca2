/** While something is presented, keys turn views; those of the workbench and of the picture rest. */
import { useEffect } from 'react';
import { stopPresenting, turnBy, turnTo, usePresentation } from '../../state/presentation/index.ts';
import { type Turn, turnOf } from './presentation-keys.ts';

const turns: Readonly<Record<Turn, () => void>> = {
  next: () => turnBy(1),
  previous: () => turnBy(-1),
  first: () => turnTo(0),
  last: () => turnTo((usePresentation.getState().show?.views.length ?? 0) - 1),
  leave: () => void stopPresenting(),
};

function onKey(event: KeyboardEvent): void {
  event.stopPropagation();
  const turn = turnOf(event, event.target instanceof HTMLButtonElement);
  if (!turn) return;
  event.preventDefault();
  turns[turn]();
}

export function usePresentationKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
