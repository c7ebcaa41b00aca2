/** A body: what it is called, how much it carries, all its duties, who it works with. */
import { useTranslation } from 'react-i18next';
import type { Duty, EntityDetail } from '../../bridge/contract.ts';
import { BodyHead } from './body-head.tsx';
import { ClaimsBlock } from './claims-block.tsx';
import { byDocument, type DutyGroup } from './duty-groups.ts';
import { DutyLine } from './duty-line.tsx';
import { saidNames } from './naming-facts.tsx';
import { Partners } from './partners.tsx';

interface SectionProps {
  readonly group: DutyGroup;
  /** Names the body had: a document that prints one says so beside the duty. */
  readonly former: ReadonlySet<string>;
}

function SectionOfDuties({ group, former }: SectionProps) {
  const { t } = useTranslation();
  const noteOf = ({ measure: { roles }, surface }: Duty): string | null => {
    const count = roles.lead + roles.joint + roles.support - 1;
    const others = count > 0 ? [t('detail.others', { count })] : [];
    const printed = surface !== null && former.has(surface) ? [t('detail.printedAs', { surface })] : [];
    return [...printed, ...others].join(t('list.comma')) || null;
  };
  return (
    <li className="duty-section">
      {group.section && (
        <h4 className="duty-section__name">
          <span className="number">{group.section.number}</span>
          {group.section.name}
        </h4>
      )}
      <ul>
        {group.duties.map((duty) => (
          <DutyLine key={duty.statement} duty={duty} other={duty.measure} note={noteOf(duty)} />
        ))}
      </ul>
    </li>
  );
}

export function BodyDetail({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const former = saidNames(detail);
  return (
    <article className="detail">
      <BodyHead detail={detail} />
      <section className="detail__block">
        <h3 className="detail__label">{t('detail.duties', { count: detail.duties.length })}</h3>
        {detail.duties.length === 0 && <p className="detail__nothing">{t('detail.noDuties')}</p>}
        {byDocument(detail.duties).map((document) => (
          <div key={document.id} className="duty-document">
            <p className="duty-document__title">{document.title}</p>
            <ul>
              {document.groups.map((group) => (
                <SectionOfDuties key={group.section?.id ?? 'none'} group={group} former={former} />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <ClaimsBlock claims={detail.claims} />
      <Partners partners={detail.partners} />
    </article>
  );
}
