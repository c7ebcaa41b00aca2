/**
 * The whole matrix as a plain table, for paper alone: the sheet on the screen draws a window of it. Wide matrices are
 * cut into blocks that fit an A3 page laid across, each with the bodies at its left edge; heads repeat on every page.
 */
import { Fragment } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { RoleGlyph, RoleMark } from '../../components/role-mark.tsx';
import { type MatrixQuestion, type MatrixView, ROLE_ORDER } from '../../state/matrix/index.ts';
import { usePrint, usePrintable } from '../../state/print/index.ts';
import { lineName, useGroupWords } from './matrix-words.ts';
import './matrix-print.css';

interface Props {
  readonly view: MatrixView;
  readonly question: MatrixQuestion;
}

/** Columns of a block: what A3 across holds at a width that can be read. */
const BLOCK = 42;

function Block({ view, start }: { readonly view: MatrixView; readonly start: number }) {
  const { t } = useTranslation();
  const words = useGroupWords(view.model);
  const columns = view.columns.slice(start, start + BLOCK);
  const bandAt = new Map(view.rowBands.map((band) => [band.start, band]));
  return (
    <table className="matrix-paper__block">
      <thead>
        <tr>
          <th scope="col">{t('matrix.axis.bodies')}</th>
          {columns.map(({ line }) => (
            <th key={line.id} scope="col" className="matrix-paper__column">
              <span>{lineName(line)}</span>
            </th>
          ))}
          <th scope="col">{t('matrix.total')}</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ line, sum }, row) => {
          const band = bandAt.get(row);
          return (
            <Fragment key={line.id}>
              {band && (
                <tr className="matrix-paper__band">
                  <th colSpan={columns.length + 2} scope="colgroup">
                    {words(band.group).long}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{line.name}</th>
                {columns.map((column, index) => {
                  const cell = view.cell(row, start + index);
                  return (
                    <td key={column.line.id}>
                      {cell?.roles.map((role) => (
                        <RoleGlyph key={role} role={role} />
                      ))}
                      {cell?.roles.length === 0 && cell.count}
                    </td>
                  );
                })}
                <td>{sum.count}</td>
              </tr>
            </Fragment>
          );
        })}
        <tr className="matrix-paper__sums">
          <th scope="row">{t('matrix.total')}</th>
          {columns.map(({ line, sum }) => (
            <td key={line.id}>{sum.count === 0 ? '—' : sum.count}</td>
          ))}
          <td>{view.total.count}</td>
        </tr>
      </tbody>
    </table>
  );
}

export function MatrixPrint({ view, question }: Props) {
  const { t } = useTranslation();
  const printing = usePrint((state) => state.printing);
  usePrintable();
  if (!printing) return null;
  const starts = Array.from({ length: Math.ceil(view.columns.length / BLOCK) }, (_, index) => index * BLOCK);
  return createPortal(
    <div className="matrix-paper" data-testid="matrix-paper">
      <header>
        <h1>{t('matrix.printTitle', { kind: t(`matrix.kind.${question.kind}`) })}</h1>
        <p>
          {ROLE_ORDER.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
        </p>
      </header>
      {starts.map((start) => (
        <Block key={start} view={view} start={start} />
      ))}
    </div>,
    document.body,
  );
}
