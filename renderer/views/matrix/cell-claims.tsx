/** The claims of one cell when there are several: each measure with its roles, each with its evidence. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { RoleMark } from '../../components/role-mark.tsx';
import type { Cursor, MatrixClaim, MatrixView } from '../../state/matrix/index.ts';
import { goTo, showEvidence } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { lineName, useClaimPlace } from './matrix-words.ts';

interface Props {
  readonly view: MatrixView;
  readonly at: Cursor;
  readonly close: () => void;
}

interface EvidenceProps {
  readonly statement: StatementId;
  readonly words: string;
  readonly label: string;
  readonly open: () => void;
}

function EvidenceButton({ statement, words, label, open }: EvidenceProps) {
  const isOpen = useSelection((state) => state.statement === statement);
  return (
    <button type="button" className="evidence-button" aria-pressed={isOpen} aria-label={label} onClick={open}>
      {words}
    </button>
  );
}

function ClaimLine({ view, at, claim }: Omit<Props, 'close'> & { readonly claim: MatrixClaim }) {
  const { t } = useTranslation();
  const place = useClaimPlace(view.model);
  const [row, column] = [view.rows[at.row]?.line, view.columns[at.column]?.line];
  const measure = lineName(claim.measure);
  const { second } = claim;
  const evidence = (name: string): string => t('matrix.evidenceOf', { name, measure });
  if (!row || !column) return null;
  const shared = second !== null && second.role !== null;
  return (
    <li className="cell-claims__line">
      <button type="button" className="link" onClick={() => goTo(claim.measure.id)}>
        {measure}
      </button>
      <span className="cell-claims__place">{place(claim)}</span>
      <span className="cell-claims__side">
        {shared && <span className="cell-claims__name">{row.name}</span>}
        <RoleMark role={claim.role} />
        <CorrectedMark of={claim.statement} />
        <EvidenceButton
          statement={claim.statement}
          words={shared ? t('evidence.open') : t('matrix.duty')}
          label={evidence(row.name)}
          open={() => showEvidence(claim.statement, row.id)}
        />
      </span>
      {second && (
        <span className="cell-claims__side">
          {second.role && <span className="cell-claims__name">{column.name}</span>}
          {second.role && <RoleMark role={second.role} />}
          <EvidenceButton
            statement={second.statement}
            words={second.role ? t('evidence.open') : t('matrix.mention')}
            label={second.role ? evidence(column.name) : t('matrix.mentionOf', { measure })}
            open={() => showEvidence(second.statement, column.id)}
          />
        </span>
      )}
    </li>
  );
}

export function CellClaims({ view, at, close }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDialogElement>(null);
  const cell = view.cell(at.row, at.column);
  const [row, column] = [view.rows[at.row]?.line, view.columns[at.column]?.line];
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);
  if (!cell || !row || !column) return null;
  const title = t('matrix.claims', { row: row.name, column: lineName(column) });
  return (
    <dialog
      ref={panel}
      open
      className="cell-claims"
      aria-label={title}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <header className="cell-claims__head">
        <h3>
          {title}
          {cell.roles.length === 0 && <span>{t('matrix.shared', { count: cell.count })}</span>}
        </h3>
        <IconButton icon="close" label={t('matrix.claimsClose')} keys="Esc" run={close} />
      </header>
      <ul className="cell-claims__list">
        {view.claims(cell).map((claim) => (
          <ClaimLine
            key={`${claim.statement} ${claim.second?.statement}`}
            view={view}
            at={at}
            claim={claim}
          />
        ))}
      </ul>
    </dialog>
  );
}
