/** What went wrong and what to do, in one line where it happened; nothing where nothing failed. */
import type { Failure } from '../bridge/contract.ts';
import { useFailureWords } from './labels.ts';

interface Props {
  readonly failure: Failure | null;
  readonly className: string;
}

export function FailureLine({ failure, className }: Props) {
  const failureWords = useFailureWords();
  if (failure === null) return null;
  const { message, hint } = failureWords(failure);
  return (
    <p className={className} role="alert">
      {message} {hint}
    </p>
  );
}
