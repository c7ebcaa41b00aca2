/** The duties of a body in one document: a table with a band for each heading. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefDocument, BriefDuty } from '../../bridge/contract.ts';
import { useRoleRuleWords } from '../labels.ts';
import { Bearers } from './bearers.tsx';
import { PlaceButton } from './place-button.tsx';
import { RoleCell } from './role-cell.tsx';
import { SheetTable } from './sheet-table.tsx';
import { factsOf, fullHeading, titleOf } from './sheet-words.ts';
import { ThingLink } from './thing-link.tsx';

function DutyRow({ duty }: { readonly duty: BriefDuty }) {
  const { t } = useTranslation();
  return (
    <tr>
      <td className="sheet-table__narrow">
        <RoleCell role={duty.role} confidence={duty.confidence} />
      </td>
      <td className="duty-table__measure">
        <ThingLink thing={duty.measure} />
      </td>
      <td>
        {duty.others.length === 0 ? (
          <span className="sheet__quiet">{t('brief.alone')}</span>
        ) : (
          <Bearers bearers={duty.others} />
        )}
      </td>
      <td className="sheet-table__place">
        <PlaceButton place={duty} name={fullHeading(duty.measure)} />
      </td>
    </tr>
  );
}

export function DutyTable({ part }: { readonly part: BriefDocument }) {
  const { t } = useTranslation();
  const ruleWords = useRoleRuleWords();
  const { document, sections } = part;
  return (
    <div className="duty-table">
      <p className="duty-table__document sheet__keep-with-next">
        <strong>{titleOf(document)}</strong>
        <span className="sheet__quiet">
          {[factsOf(document), ruleWords(document.roleRule.id).label].filter(Boolean).join(' · ')}
        </span>
      </p>
      <SheetTable heads={[t('page.role'), t('page.measure'), t('brief.with')]}>
        {sections.map(({ section, duties }) => (
          <Fragment key={section?.id ?? ''}>
            {section && (
              <tr className="sheet-table__band">
                <td colSpan={4}>{fullHeading(section)}</td>
              </tr>
            )}
            {duties.map((duty) => (
              <DutyRow key={duty.statement} duty={duty} />
            ))}
          </Fragment>
        ))}
      </SheetTable>
    </div>
  );
}
