/** Opens and closes the panel of connections, with the selection as its first thing. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { askPaths, closePaths, usePathsAsked } from '../../../state/paths/index.ts';
import { useSelection } from '../../../state/selection/index.ts';

export function PathsButton() {
  const { t } = useTranslation();
  const open = usePathsAsked().ids !== null;
  const selected = useSelection(({ entity }) => entity);
  const toggle = (): void => (open ? closePaths() : askPaths(selected === null ? [] : [selected]));
  return <IconButton icon="paths" label={t('paths.open')} pressed={open} run={toggle} />;
}
