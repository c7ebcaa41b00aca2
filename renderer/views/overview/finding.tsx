/** While positions are found: how far it is, and why it takes time only once. */
import { useTranslation } from 'react-i18next';
import { ViewHead } from '../../components/view-head.tsx';
import { useOverviewProgress } from '../../state/overview/index.ts';

export function Finding() {
  const { t } = useTranslation();
  const share = useOverviewProgress();
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <>
      <ViewHead title={t('view.overview')} subject={null} toolsLabel={t('overview.tools')} tools={null} />
      <div className="overview-finding">
        <p>{percent === null ? t('overview.finding') : t('overview.findingShare', { percent })}</p>
        <progress
          max={100}
          aria-label={t('overview.finding')}
          {...(percent === null ? {} : { value: percent })}
        />
        <p className="overview-finding__hint">{t('overview.findingHint')}</p>
      </div>
    </>
  );
}
