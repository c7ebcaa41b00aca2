/** A document whose text is not linked: its headings, and what was read below each. */
import { useTranslation } from 'react-i18next';
import type { DocumentText, TextMarkKind } from '../../bridge/contract.ts';
import { goTo } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { MarkSample } from './legend.tsx';
import { MARK_KINDS } from './reading.ts';
import { SlipSheet } from './slip-sheet.tsx';

function Counts({
  counts,
  kinds,
}: {
  readonly counts: Readonly<Record<TextMarkKind, number>>;
  readonly kinds: readonly TextMarkKind[];
}) {
  return kinds.map((kind) => (
    <td key={kind} className="section-counts__number">
      {counts[kind] || ''}
    </td>
  ));
}

function NotLinked() {
  const { t } = useTranslation();
  return (
    <div className="text-unlinked">
      <p>{t('text.notLinked')}</p>
      <button type="button" className="more-button" onClick={() => void linkDocuments()}>
        {t('link.open')}
      </button>
    </div>
  );
}

export function SectionCounts({ text }: { readonly text: DocumentText }) {
  const { t } = useTranslation();
  const selected = useSelection(({ entity }) => entity);
  const kinds = MARK_KINDS.filter((kind) => text.counts[kind] > 0);
  return (
    <div className="text-outline">
      <NotLinked />
      {text.slip && <SlipSheet slip={text.slip} />}
      <table className="sheet-table section-counts" aria-label={t('text.counts')}>
        <thead>
          <tr>
            <th scope="col">{t('text.section')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="section-counts__number">
                <MarkSample kind={kind} />
              </th>
            ))}
            <th scope="col" className="sheet-table__place">
              {t('page.place')}
            </th>
          </tr>
        </thead>
        <tbody>
          {text.sections.map(({ id, level, number, name, isMeasure, line, counts }) => (
            <tr key={id} aria-current={id === selected || undefined}>
              <td style={{ paddingLeft: 2 + (level - 1) * 14 }}>
                <button
                  type="button"
                  className={isMeasure ? 'link' : 'link section-counts__heading'}
                  onClick={() => goTo(id)}
                >
                  <span className="number">{number}</span>
                  {name}
                </button>
              </td>
              <Counts counts={counts} kinds={kinds} />
              <td className="sheet-table__place sheet__quiet">{t('page.line', { line })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('text.whole')}</th>
            <Counts counts={text.counts} kinds={kinds} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
