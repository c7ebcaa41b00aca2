/** A failure in words: what happened, what to do, try again. */
import { useTranslation } from 'react-i18next';
import type { Failure } from '../bridge/contract.ts';
import { StateMessage } from './state-message.tsx';

export function FailureMessage({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <StateMessage
      tone="error"
      title={failure.message || t('failure.unreachable')}
      body={failure.hint || t('failure.unreachableHint')}
      action={{ label: t('failure.retry'), run: retry }}
    />
  );
}
