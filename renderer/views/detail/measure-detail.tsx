/** A measure: where it stands, who carries it in the printed order, how the list is read. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { RoleCounts } from '../../components/role-mark.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { ClaimsBlock } from './claims-block.tsx';
import { DutyLine } from './duty-line.tsx';
import { PathLine } from './path-line.tsx';
import { RoleRuleNote } from './role-rule.tsx';

export function MeasureDetail({ detail }: { readonly detail: EntityDetail }) {
  const { t } = useTranslation();
  const { value: documents } = useAnswer('documents.list', null);
  const { entity, duties, card } = detail;
  const paper = documents?.find(
    ({ document }) =>
      document.id === duties[0]?.document || detail.path.some((step) => step.id === document.entity),
  );
  return (
    <article className="detail">
      <header className="detail__head">
        <PathLine path={detail.path} />
        <h3 className="detail__name">
          {card.number && <span className="number">{card.number}</span>}
          {entity.name}
        </h3>
      </header>
      <section className="detail__block">
        <h3 className="detail__label">
          {t('detail.bodies', { count: duties.length })}
          <RoleCounts roles={card.roles} />
        </h3>
        {duties.length === 0 && <p className="detail__nothing">{t('detail.noBodies')}</p>}
        <ol className="bodies">
          {duties.map((duty) => (
            <DutyLine
              key={duty.statement}
              duty={duty}
              other={duty.agency}
              note={duty.surface ? t('detail.printedAs', { surface: duty.surface }) : null}
            />
          ))}
        </ol>
      </section>
      <ClaimsBlock claims={detail.claims} />
      {paper && <RoleRuleNote summary={paper} />}
    </article>
  );
}
