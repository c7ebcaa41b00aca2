/** Says that files can be dropped, and which; the whole window takes them (`drop-target.tsx`), the buttons above do the same by keyboard. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

export function DropGround() {
  const { t } = useTranslation();
  return (
    <div className="drop-ground">
      <Icon name="import" size={24} />
      <p className="drop-ground__title">{t('imports.drop')}</p>
      <p className="drop-ground__formats">{t('imports.formats')}</p>
    </div>
  );
}
