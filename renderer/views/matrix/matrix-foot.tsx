/** The foot of the sheet: what the marks mean, where the keys are, and what was picked. */
import { useTranslation } from 'react-i18next';
import { RoleMark } from '../../components/role-mark.tsx';
import {
  clamped,
  clearPicks,
  type MatrixView,
  pickCount,
  pickedThings,
  ROLE_ORDER,
  useMatrix,
} from '../../state/matrix/index.ts';
import { startAmongInGraph } from '../../state/navigation/index.ts';
import { lineName, useCellContent, useClaimPlace } from './matrix-words.ts';

/** The cell the keys are at, in one sentence; spoken whenever they move. */
function Status({ view }: { readonly view: MatrixView }) {
  const { t } = useTranslation();
  const content = useCellContent();
  const place = useClaimPlace(view.model);
  const { rows, columns } = view;
  const { row, column } = clamped(
    useMatrix((state) => state.cursor),
    { rows: rows.length, columns: columns.length, page: 1 },
  );
  const [body, other] = [rows[row], columns[column]];
  const cell = view.cell(row, column);
  const claims = cell ? view.claims(cell) : [];
  const [only] = claims;
  const head = row === -1 ? other : column === -1 ? body : undefined;
  const text = head
    ? t('matrix.rowHead', { name: lineName(head.line), count: head.sum.count })
    : t('matrix.cell', {
        row: body?.line.name ?? '',
        column: other ? lineName(other.line) : '',
        content: [content(cell), claims.length === 1 && only ? place(only) : ''].filter(Boolean).join('　'),
      });
  return (
    <p className="matrix-foot__status" aria-live="polite" data-testid="matrix-status" title={text}>
      {text}
    </p>
  );
}

function Picked({ view }: { readonly view: MatrixView }) {
  const { t } = useTranslation();
  const picks = useMatrix((state) => state.picks);
  const count = pickCount(picks);
  if (count === 0) return null;
  return (
    <div className="matrix-foot__picked">
      <span>{t('matrix.picked', { count })}</span>
      <button type="button" onClick={() => startAmongInGraph(pickedThings(picks, view))}>
        {t('matrix.toGraph')}
      </button>
      <button type="button" className="matrix-foot__quiet" onClick={clearPicks}>
        {t('matrix.clearPicks')}
      </button>
    </div>
  );
}

export function MatrixFoot({ view }: { readonly view: MatrixView }) {
  const { t } = useTranslation();
  return (
    <footer className="matrix-foot">
      <div className="matrix-foot__legend">
        <span className="visually-hidden">{t('matrix.legend')}</span>
        {ROLE_ORDER.map((role) => (
          <RoleMark key={role} role={role} />
        ))}
        <span>
          <span className="matrix-row__collective" aria-hidden="true">
            {t('detail.collective')}
          </span>
          {t('matrix.collective')}
        </span>
      </div>
      <Status view={view} />
      <Picked view={view} />
    </footer>
  );
}
