/** Bodies that share measures with this one; the number opens the comparison of both. */
import { useTranslation } from 'react-i18next';
import type { BriefPartner } from '../../bridge/contract.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { ThingLink } from './thing-link.tsx';

export function PartnerList({ partners }: { readonly partners: readonly BriefPartner[] }) {
  const { t } = useTranslation();
  const [, change] = useViewParameters();
  return (
    <>
      <ul className="partner-list">
        {partners.map(({ body, shared }) => (
          <li key={body.id}>
            <ThingLink thing={body} />
            <button
              type="button"
              className="place-button"
              aria-label={`${shared} ${t('brief.compareWith', { name: body.name })}`}
              title={t('brief.compareWith', { name: body.name })}
              onClick={() => change({ with: body.id })}
            >
              {shared}
            </button>
          </li>
        ))}
      </ul>
      <p className="sheet__quiet partner-list__hint">{t('brief.partnersHint')}</p>
    </>
  );
}
