/** Locks the picture, so that nothing moves, and unlocks it. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { toggleLock, useGraph } from '../../../state/graph/index.ts';

export function LockButton() {
  const { t } = useTranslation();
  const { locked, nodes } = useGraph((state) => state.history.present);
  return (
    <IconButton
      icon="lock"
      label={t('work.lock')}
      keys="L"
      pressed={locked}
      disabled={nodes.size === 0}
      run={toggleLock}
    />
  );
}
