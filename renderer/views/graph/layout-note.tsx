/** While a layout takes long: which one it is, and how to stop it. */
import { useTranslation } from 'react-i18next';
import { cancelArranging, useArranging } from '../../state/arranging/index.ts';

export function LayoutNote() {
  const { t } = useTranslation();
  const running = useArranging((state) => state.running);
  if (!running) return null;
  return (
    <div className="graph-note layout-note">
      <span>{t('layouts.running', { layout: t(`layouts.${running.layout}`) })}</span>
      <button type="button" className="more-button" onClick={cancelArranging}>
        {t('layouts.stop')}
      </button>
      <span className="graph-note__escape">Esc</span>
    </div>
  );
}
