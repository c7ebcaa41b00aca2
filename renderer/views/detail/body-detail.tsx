/** A body: what it is called, how much it carries, all its duties, who it works with. */
import { useTranslation } from 'react-i18next';
import type { Duty, EntityDetail } from '../../bridge/contract.ts';
import { BodyHead } from './body-head.tsx';
import { ClaimsBlock } from './claims-block.tsx';
import { byDocument, type DocumentDuties, type DutyGroup } from './duty-groups.ts';
import { DutyLine } from './duty-line.tsx';
import { Partners } from './partners.tsx';
import { formOfAll, printedForm } from './printed-forms.ts';

interface SectionProps {
  readonly group: DutyGroup;
  readonly name: string;
  /** Another form of the name that the whole paper prints: said once, above. */
  readonly form: string | null;
}

function SectionOfDuties({ group, name, form }: SectionProps) {
  const { t } = useTranslation();
  const noteOf = (duty: Duty): string | null => {
    const { roles } = duty.measure;
    const surface = printedForm(duty, name);
    const count = roles.lead + roles.joint + roles.support - 1;
    const others = count > 0 ? [t('detail.others', { count })] : [];
    const printed = surface === null || surface === form ? [] : [t('detail.printedAs', { surface })];
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

interface DocumentProps {
  readonly document: DocumentDuties;
  readonly name: string;
}

function DutiesIn({ document, name }: DocumentProps) {
  const { t } = useTranslation();
  const form = formOfAll(
    document.groups.flatMap(({ duties }) => duties),
    name,
  );
  return (
    <div className="duty-document">
      <p className="duty-document__title">
        {document.title}
        {form !== null && (
          <span className="duty-document__form">{t('detail.printedAs', { surface: form })}</span>
        )}
      </p>
      <ul>
        {document.groups.map((group) => (
          <SectionOfDuties key={group.section?.id ?? 'none'} {...{ group, name, form }} />
        ))}
      </ul>
    </div>
  );
}

export function BodyDetail({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const { name } = detail.entity;
  return (
    <article className="detail">
      <BodyHead detail={detail} />
      <section className="detail__block">
        <h3 className="detail__label">{t('detail.duties', { count: detail.duties.length })}</h3>
        {detail.duties.length === 0 && <p className="detail__nothing">{t('detail.noDuties')}</p>}
        {byDocument(detail.duties).map((document) => (
          <DutiesIn key={document.id} document={document} name={name} />
        ))}
      </section>
      <ClaimsBlock claims={detail.claims} />
      <Partners partners={detail.partners} />
    </article>
  );
}
