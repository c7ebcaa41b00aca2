/** Why an export failed, in words; what went wrong in the window itself brings none along. */
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../bridge/contract.ts';
import { useFailureWords } from '../labels.ts';

export function useExportFailure(): (failure: Failure) => { message: string; hint: string } {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  return (failure) => {
    const { code } = failure;
    if (code === 'picture-too-large')
      return { message: t('picture.tooLarge'), hint: t('picture.tooLargeHint') };
    if (code === 'picture-failed') return { message: t('picture.failed'), hint: t('picture.failedHint') };
    return failureWords(failure);
  };
}
