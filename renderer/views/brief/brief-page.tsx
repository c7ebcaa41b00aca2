/** The brief of one body as a page an office would hand in. */
import { useTranslation } from 'react-i18next';
import type { AgencyBrief } from '../../bridge/contract.ts';
import { ROLES, RoleMark } from '../../components/role-mark.tsx';
import { SheetPart } from '../../components/sheet.tsx';
import { DutyTable } from './duty-table.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { HangingList } from './hanging-list.tsx';
import { PartnerList } from './partner-list.tsx';
import { SheetHead } from './sheet-head.tsx';
import { Sources } from './sources.tsx';

function Summary({ brief: { measures, roles } }: { readonly brief: AgencyBrief }) {
  const { t } = useTranslation();
  return (
    <p className="sheet__summary">
      <strong>{t('brief.measures', { count: measures })}</strong>
      {ROLES.map((role) => (
        <span key={role}>
          <RoleMark role={role} />
          {roles[role]}
        </span>
      ))}
    </p>
  );
}

export function BriefPage({ brief }: { readonly brief: AgencyBrief }) {
  const { t } = useTranslation();
  const { body, documents, partners, initiatives, indicators, elsewhere, sources, classification } = brief;
  return (
    <>
      <SheetHead
        mark={classification}
        title={t('brief.title', { name: body.name })}
        name={body.fullName === body.name ? null : body.fullName}
        sources={sources.length}
      />
      <Summary brief={brief} />
      <SheetPart title={t('brief.duties')}>
        {documents.length === 0 && <p className="sheet__quiet">{t('brief.noDuties')}</p>}
        {documents.map((part) => (
          <DutyTable key={part.document.id} part={part} />
        ))}
      </SheetPart>
      {partners.length > 0 && (
        <SheetPart title={t('brief.partners', { count: partners.length })}>
          <PartnerList partners={partners} />
        </SheetPart>
      )}
      {initiatives.length > 0 && (
        <SheetPart title={t('brief.initiatives', { count: initiatives.length })}>
          <HangingList title={t('brief.initiative')} rows={initiatives} />
        </SheetPart>
      )}
      {indicators.length > 0 && (
        <SheetPart title={t('brief.indicators', { count: indicators.length })}>
          <HangingList title={t('brief.indicator')} rows={indicators} />
        </SheetPart>
      )}
      {elsewhere.length > 0 && (
        <SheetPart title={t('brief.elsewhere', { count: elsewhere.length })}>
          <Elsewhere mentions={elsewhere} />
        </SheetPart>
      )}
      {sources.length > 0 && (
        <SheetPart title={t('page.sources')}>
          <Sources documents={sources} />
        </SheetPart>
      )}
    </>
  );
}
