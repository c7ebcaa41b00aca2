/** What these columns would give: counts, and the first duties with their rows. */
import { useTranslation } from 'react-i18next';
import type { ColumnsPreview } from '../../../bridge/contract.ts';
import { RoleCounts, RoleMark } from '../../../components/role-mark.tsx';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';

interface Props {
  readonly preview: ColumnsPreview | null;
  /** Another choice is being read. */
  readonly waiting: boolean;
  /** Some column names who is responsible. */
  readonly duty: boolean;
}

function Counts({ preview }: { readonly preview: ColumnsPreview }) {
  const { t } = useTranslation();
  const { rowsRead, rows, measures, roles, deadlines, issues, alike } = preview;
  const facts = [
    t('columns.measures', { count: measures }),
    t('columns.deadlines', { count: deadlines }),
    ...(issues > 0 ? [t('imports.issues', { count: issues })] : []),
    ...(rowsRead < rows ? [t('columns.part', { read: rowsRead, rows })] : []),
  ];
  return (
    <p className="columns-preview__counts">
      <strong>{facts.join(t('list.comma'))}</strong> <RoleCounts roles={roles} />
      {alike > 0 && <span>{t('columns.alike', { count: alike })}</span>}
    </p>
  );
}

export function ColumnsPreviewPanel({ preview, waiting, duty }: Props) {
  const { t } = useTranslation();
  return (
    <section
      className="columns-preview"
      aria-label={t('columns.preview')}
      aria-live="polite"
      aria-busy={waiting}
    >
      <h4>{t('columns.preview')}</h4>
      {!duty && <p className="columns-preview__none">{t('columns.noDuty')}</p>}
      {duty && preview === null && <SkeletonLines count={3} />}
      {duty && preview !== null && (
        <>
          <Counts preview={preview} />
          <ul className="columns-preview__list">
            {preview.sample.map(({ role, agency, measure, row }) => (
              <li key={`${row} ${role} ${agency} ${measure}`}>
                <RoleMark role={role} />
                <span className="columns-preview__agency">{agency}</span>
                <span className="columns-preview__measure">{measure}</span>
                {row !== null && <small>{t('evidence.row', { row })}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
