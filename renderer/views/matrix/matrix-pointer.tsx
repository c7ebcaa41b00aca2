/** What follows the pointer: a crosshair through row and column, and a card that says what the cell is and where it stands. */
import { useTranslation } from 'react-i18next';
import { RoleGlyph } from '../../components/role-mark.tsx';
import { type MatrixView, ROW_HEAD_WIDTH, ROW_HEIGHT, useMatrixPointer } from '../../state/matrix/index.ts';
import { lineName, useClaimPlace } from './matrix-words.ts';

interface CrosshairProps {
  readonly width: number;
  /** Top of the row at a position, on the sheet. */
  readonly topOf: (row: number) => number;
}

export function Crosshair({ width, topOf }: CrosshairProps) {
  const at = useMatrixPointer((state) => state.at);
  if (at === null) return null;
  return (
    <div aria-hidden="true" className="matrix-crosshair">
      {at.row >= 0 && <span style={{ top: topOf(at.row), height: ROW_HEIGHT, left: 0, right: 0 }} />}
      {at.column >= 0 && (
        <span style={{ left: ROW_HEAD_WIDTH + at.column * width, width, top: 0, bottom: 0 }} />
      )}
    </div>
  );
}

/** Claims told in the card; the rest is counted. */
const TOLD = 4;
const CARD = { width: 320, height: 210 };

export function HoverCard({ view }: { readonly view: MatrixView }) {
  const { t } = useTranslation();
  const place = useClaimPlace(view.model);
  const at = useMatrixPointer((state) => state.at);
  const cell = at && view.cell(at.row, at.column);
  if (!at || !cell) return null;
  const claims = view.claims(cell);
  const left = Math.min(at.x + 14, window.innerWidth - CARD.width - 8);
  const below = at.y + 18 + CARD.height < window.innerHeight;
  const [row, column] = [view.rows[at.row]?.line, view.columns[at.column]?.line];
  return (
    <div
      className="matrix-card"
      aria-hidden="true"
      style={{
        left,
        width: CARD.width,
        ...(below ? { top: at.y + 18 } : { bottom: window.innerHeight - at.y + 12 }),
      }}
    >
      <p className="matrix-card__heads">
        <strong>{row?.name}</strong>
        <span>{column && lineName(column)}</span>
      </p>
      <ul>
        {claims.slice(0, TOLD).map((claim) => (
          <li key={`${claim.statement}${claim.second?.statement ?? ''}`}>
            <span className={`matrix-card__roles role-${claim.role}`}>
              <RoleGlyph role={claim.role} />
              {t(`role.${claim.role}`)}
              {claim.second?.role && (
                <span className={`role-${claim.second.role}`}>
                  <RoleGlyph role={claim.second.role} />
                  {t(`role.${claim.second.role}`)}
                </span>
              )}
            </span>
            {view.model.kind !== 'measures' && <span>{lineName(claim.measure)}</span>}
            <span className="matrix-card__place">{place(claim)}</span>
          </li>
        ))}
      </ul>
      <p className="matrix-card__hint">
        {claims.length > TOLD ? t('matrix.more', { count: claims.length - TOLD }) : t('matrix.openHint')}
      </p>
    </div>
  );
}
