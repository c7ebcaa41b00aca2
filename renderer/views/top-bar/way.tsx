/** Back and forward through what was looked at. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { goBack, goForward, usePlace } from '../../state/navigation/index.ts';

export function Way() {
  const { t } = useTranslation();
  const { past, future } = usePlace(({ history }) => history);
  return (
    <>
      <IconButton
        icon="back"
        label={t('address.back')}
        keys="Alt+←"
        disabled={past.length === 0}
        run={goBack}
      />
      <IconButton
        icon="forward"
        label={t('address.forward')}
        keys="Alt+→"
        disabled={future.length === 0}
        run={goForward}
      />
    </>
  );
}
