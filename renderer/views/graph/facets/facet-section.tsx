/** One facet: its values with counts, each switched off and on, all at once, or all but one. */
import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../../graph-data/model/statement.ts';
import { KindGlyph } from '../../../components/kind-glyph.tsx';
import { ROLES, RoleGlyph } from '../../../components/role-mark.tsx';
import { type FacetCount, type FacetName, switchOff, toggleValue } from '../../../state/graph/index.ts';
import { inOrder, matching, type WordedValue } from './facet-order.ts';
import { useFacetWords } from './facet-words.ts';

/** More values than this are searched, not scanned. */
const LONG = 8;

/** Facets that are asked for most stand open. */
const OPEN: ReadonlySet<FacetName> = new Set(['kind', 'relation', 'role', 'document']);

const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

function Mark({ facet, value }: { readonly facet: FacetName; readonly value: string }): ReactNode {
  if (facet === 'kind') return <KindGlyph kind={value} />;
  return facet === 'role' && isRole(value) ? <RoleGlyph role={value} /> : null;
}

interface RowProps {
  readonly facet: FacetName;
  readonly value: WordedValue;
  /** Shows this value alone. */
  readonly showOnly: () => void;
}

function ValueRow({ facet, value: { value, words, live, total, isOff }, showOnly }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className="facet__value">
      <Checkbox checked={!isOff} onChange={() => toggleValue(facet, value)}>
        <Mark facet={facet} value={value} />
        <span className="facet__words" title={words}>
          {words}
        </span>
        <span className="visually-hidden">{t('facets.count', { live, total })}</span>
      </Checkbox>
      <button
        type="button"
        className="facet__only"
        aria-label={t('facets.onlyThis', { value: words })}
        onClick={showOnly}
      >
        {t('facets.only')}
      </button>
      <span className="facet__count" aria-hidden="true">
        {live === total ? total : `${live}/${total}`}
      </span>
    </li>
  );
}

interface ToolsProps {
  readonly name: string;
  readonly isLong: boolean;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly showAll: () => void;
  readonly showNone: () => void;
}

function Tools({ name, isLong, typed, type, showAll, showNone }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="facet__tools">
      {isLong && (
        <input
          type="search"
          className="facet__search"
          value={typed}
          placeholder={t('facets.search')}
          aria-label={t('facets.searchIn', { facet: name })}
          onChange={({ target }) => type(target.value)}
        />
      )}
      <button type="button" className="facet__act" onClick={showAll}>
        {t('facets.all')}
      </button>
      <button type="button" className="facet__act" onClick={showNone}>
        {t('facets.none')}
      </button>
    </div>
  );
}

export function FacetSection({ count }: { readonly count: FacetCount }) {
  const { t } = useTranslation();
  const wordsOf = useFacetWords();
  const [typed, type] = useState('');
  const { facet } = count;
  const name = t(`facet.${facet}`);
  const values = inOrder(count, (value) => wordsOf(facet, value));
  const found = matching(values, typed);
  const all = values.map(({ value }) => value);
  const off = values.filter(({ isOff }) => isOff).length;
  return (
    <details className="facet" open={OPEN.has(facet)}>
      <summary>
        <span className="facet__name">{name}</span>
        <span className="facet__size">
          {off > 0 ? t('facets.off', { count: off, of: all.length }) : all.length}
        </span>
      </summary>
      <Tools
        name={name}
        isLong={all.length > LONG}
        typed={typed}
        type={type}
        showAll={() => switchOff(facet, [])}
        showNone={() => switchOff(facet, all)}
      />
      <ul className="facet__values" aria-label={name}>
        {found.map((value) => (
          <ValueRow
            key={value.value}
            facet={facet}
            value={value}
            showOnly={() =>
              switchOff(
                facet,
                all.filter((other) => other !== value.value),
              )
            }
          />
        ))}
        {found.length === 0 && <li className="facet__nothing">{t('facets.notFound')}</li>}
      </ul>
    </details>
  );
}
