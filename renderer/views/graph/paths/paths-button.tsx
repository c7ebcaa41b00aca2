/** Opens and closes the panel of connections, with what is marked or selected as its first things. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { togglePaths, usePathsAsked } from '../../../state/paths/index.ts';

export function PathsButton() {
  const { t } = useTranslation();
  const open = usePathsAsked().ids !== null;
  return <IconButton icon="paths" label={t('paths.open')} keys="Ctrl+L" pressed={open} run={togglePaths} />;
}
