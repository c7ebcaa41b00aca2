/** 文件批办单 as the form an office knows: its fields, the paper it carries, who leads, who supports, who reads. */
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoutingSlip, SlipBody, SlipField, SlipTask } from '../../bridge/contract.ts';
import { ROLES, RoleMark } from '../../components/role-mark.tsx';
import { goTo, showEvidence } from '../../state/navigation/index.ts';
import { openEvidence, useSelection } from '../../state/selection/index.ts';

/** A value that opens its claim; a field the form leaves empty says so. */
function Value({ field }: { readonly field: SlipField | null }) {
  const { t } = useTranslation();
  const open = useSelection(({ statement }) => field !== null && statement === field.statement);
  if (field === null) return <span className="sheet__quiet">{t('slip.empty')}</span>;
  const { value, statement } = field;
  if (statement === null) return <span>{value}</span>;
  return (
    <button
      type="button"
      className="place-button slip__value"
      aria-pressed={open}
      title={t('evidence.of', { name: value })}
      onClick={() => openEvidence(statement)}
    >
      {value}
    </button>
  );
}

function Bodies({ bodies }: { readonly bodies: readonly SlipBody[] }) {
  const { t } = useTranslation();
  const open = useSelection(({ statement }) => statement);
  return bodies.map(({ card, statement }, index) => (
    <Fragment key={statement}>
      {index > 0 && t('list.comma')}
      <button
        type="button"
        className="place-button slip__body"
        aria-pressed={open === statement}
        title={t('evidence.of', { name: card.name })}
        onClick={() => showEvidence(statement, card.id)}
      >
        {card.name}
      </button>
    </Fragment>
  ));
}

function Row({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}

function Task({ task }: { readonly task: SlipTask }) {
  return ROLES.filter((role) => task.bodies[role].length > 0).map((role) => (
    <p key={role} className="slip__role">
      <RoleMark role={role} />
      <span>
        <Bodies bodies={task.bodies[role]} />
      </span>
    </p>
  ));
}

export function SlipSheet({ slip }: { readonly slip: RoutingSlip }) {
  const { t } = useTranslation();
  const { title, office, paper, tasks, readers } = slip;
  return (
    <section className="slip" aria-label={t('slip.label')}>
      <h3 className="slip__title">{title?.value ?? t('documentType.routing-slip')}</h3>
      <p className="slip__number">
        {t('slip.number')} <Value field={slip.number} />
      </p>
      <table className="slip__form">
        <tbody>
          <tr>
            <th scope="row">{t('slip.from')}</th>
            <td>
              <Value field={slip.from} />
            </td>
            <th scope="row">{t('slip.date')}</th>
            <td>
              <Value field={slip.date} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('slip.paperNumber')}</th>
            <td>
              <Value field={paper?.number ?? null} />
            </td>
            <th scope="row">{t('slip.classification')}</th>
            <td>
              <Value field={slip.classification} />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('slip.office')}</th>
            <td>
              <Value field={office} />
            </td>
            <th scope="row">{t('slip.urgency')}</th>
            <td>
              <Value field={slip.urgency} />
            </td>
          </tr>
          <Row head={t('slip.paper')}>
            {paper === null ? (
              <Value field={null} />
            ) : (
              <button type="button" className="link" onClick={() => goTo(paper.card.id)}>
                {paper.card.name}
              </button>
            )}
          </Row>
          {tasks.map((task, index) => (
            <Row key={task.measure.id} head={t('slip.proposal', { number: index + 1 })}>
              <Task task={task} />
            </Row>
          ))}
          {readers.length > 0 && (
            <Row head={t('slip.readers')}>
              <Bodies bodies={readers} />
            </Row>
          )}
        </tbody>
      </table>
    </section>
  );
}
