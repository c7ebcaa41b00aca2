/** The mark: 职 in a seal of letterhead red. */
import { useTranslation } from 'react-i18next';

export function Brand() {
  const { t } = useTranslation();
  return (
    <h1 className="brand">
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <rect width="26" height="26" rx="4" fill="var(--brand)" />
        <g fill="none" stroke="var(--on-brand)" strokeWidth="1.7" strokeLinecap="round">
          <path d="M13 6.5v5M13 11.5 7.2 16M13 11.5l5.8 4.5M13 11.5V18" />
        </g>
        <g fill="var(--on-brand)">
          <circle cx="13" cy="6.6" r="2.3" />
          <circle cx="7" cy="17.4" r="2" />
          <circle cx="19" cy="17.4" r="2" />
          <circle cx="13" cy="19.4" r="2" />
        </g>
      </svg>
      <span className="brand__name">{t('app.name')}</span>
      <span className="brand__latin">{t('app.latin')}</span>
    </h1>
  );
}
