/** All threads that the filters leave, one line each; those gone silent are folded away until they are asked for. */
import { useTranslation } from 'react-i18next';
import type { ThreadLine } from '../../bridge/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { goTo } from '../../state/navigation/index.ts';
import { GapText } from './gap-text.tsx';
import type { ThreadRows } from './thread-rows.ts';
import { spanWords } from './thread-words.ts';
import { VerdictTag } from './verdict-tag.tsx';

interface Props {
  readonly rows: ThreadRows;
  readonly showSilent: boolean;
  readonly toggleSilent: () => void;
}

function Row({ line }: { readonly line: ThreadLine }) {
  return (
    <tr>
      <th scope="row">
        <span className="thread-table__thing">
          <KindGlyph kind={line.about} />
          <button type="button" className="link" data-row onClick={() => goTo(line.id)}>
            {line.name}
          </button>
        </span>
      </th>
      <td className="thread-table__verdict">
        <VerdictTag line={line} />
      </td>
      <td>{line.gap && <GapText gap={line.gap} />}</td>
      <td className="thread-table__span">{spanWords(line)}</td>
      <td className="thread-table__count">{line.documents.length}</td>
    </tr>
  );
}

export function ThreadTable({ rows: { rows, silent }, showSilent, toggleSilent }: Props) {
  const { t } = useTranslation();
  return (
    <table className="thread-table" aria-label={t('follow.threads')} onKeyDown={walkRows}>
      <thead>
        <tr>
          <th scope="col">{t('follow.name')}</th>
          <th scope="col">{t('follow.verdictHead')}</th>
          <th scope="col">{t('follow.gap')}</th>
          <th scope="col">{t('follow.span')}</th>
          <th scope="col" className="thread-table__count">
            {t('follow.documents')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
      {silent.length > 0 && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={5}>
              <button
                type="button"
                className="thread-table__fold-button"
                data-row
                aria-expanded={showSilent}
                onClick={toggleSilent}
              >
                <Icon name="chevron" size={12} />
                {t('follow.silent', { count: silent.length })}
                <span className="thread-table__fold-word">
                  {t(showSilent ? 'follow.fold' : 'follow.show')}
                </span>
              </button>
            </th>
          </tr>
          {showSilent && silent.map((line) => <Row key={line.id} line={line} />)}
        </tbody>
      )}
    </table>
  );
}
