/** The tour, offered once to a first-time user. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../state/preferences/index.ts';
import { endTour, startTour, useTour } from '../../state/tour/index.ts';

export function TourOffer() {
  const { t } = useTranslation();
  const offered = usePreferences(({ tour }) => tour === 'offered');
  const running = useTour(({ step }) => step !== null);
  if (!offered || running) return null;
  return (
    <section className="tour-offer" aria-labelledby="tour-offer">
      <h3 id="tour-offer">{t('tour.offer')}</h3>
      <ol>
        <li>{t('tour.questions.who')}</li>
        <li>{t('tour.questions.else')}</li>
        <li>{t('tour.questions.became')}</li>
      </ol>
      <p>
        <Button size="small" type="primary" onClick={startTour}>
          {t('tour.start')}
        </Button>
        <Button size="small" type="text" onClick={endTour}>
          {t('tour.decline')}
        </Button>
      </p>
    </section>
  );
}
