/** What is asked of the matrix: kind, text, filters, order and groups. Every answer is part of the address. */
import { useTranslation } from 'react-i18next';
import { type Choice, ChoiceButton, type ChoiceGroup } from '../../components/choice-button.tsx';
import { Icon } from '../../components/icon.tsx';
import {
  axisChoices,
  EVERYTHING,
  isFiltered,
  MATRIX_KINDS,
  type MatrixFilter,
  type MatrixModel,
  type MatrixQuestion,
  ROLE_ORDER,
  withAxis,
  withFilter,
  withKind,
} from '../../state/matrix/index.ts';
import { useTaxonomyWord } from './matrix-words.ts';
import './matrix-toolbar.css';

interface Props {
  readonly question: MatrixQuestion;
  readonly ask: (question: MatrixQuestion) => void;
  /** Null while it is being read: what can be chosen is not known yet. */
  readonly model: MatrixModel | null;
}

function toggled<T extends string>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function Kinds({ question, ask }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="matrix-kinds">
      <legend className="visually-hidden">{t('matrix.kindTitle')}</legend>
      {MATRIX_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === question.kind}
          onClick={() => ask(withKind(question, kind))}
        >
          {t(`matrix.kind.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}

function FindInMatrix({ question, ask }: Props) {
  const { t } = useTranslation();
  const { text } = question.settings.filter;
  const type = (value: string): void => ask(withFilter(question, { text: value }));
  return (
    <div className="matrix-find">
      <Icon name="search" size={14} />
      <input
        type="text"
        aria-label={t('matrix.search')}
        placeholder={t('matrix.searchHint')}
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          type('');
        }}
      />
      {text !== '' && (
        <button type="button" aria-label={t('matrix.clearSearch')} onClick={() => type('')}>
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}

/** Systems or categories that occur among the rows, in the order an office prints them. */
function occurring(model: MatrixModel | null, by: 'system' | 'category'): readonly string[] {
  const values = new Set((model?.rows ?? []).flatMap((line) => line[by] ?? []));
  const known = (model?.order[by] ?? []).filter((id) => values.has(id));
  return [...known, ...[...values].filter((id) => !known.includes(id)).sort()];
}

const SHOWN = ['collectives', 'gaps'] as const;

function Filters({ question, ask, model }: Props) {
  const { t } = useTranslation();
  const word = useTaxonomyWord();
  const { filter } = question.settings;
  const change = (part: Partial<MatrixFilter>): void => ask(withFilter(question, part));
  const summary = (chosen: readonly string[]): string | null => {
    const [only] = chosen;
    if (only === undefined) return null;
    return chosen.length === 1 ? only : t('matrix.chosen', { count: chosen.length });
  };
  const group = (choices: readonly Choice[]): readonly ChoiceGroup[] => [{ label: null, choices }];
  const documents = (model?.documents ?? []).map(({ id, title }) => ({ key: id, label: title }));
  const chosenDocument = documents.find(({ key }) => key === filter.document);
  const shown = SHOWN.filter((name) => filter[name]);
  const shownWords: Readonly<Record<string, string>> = {
    collectives: t('matrix.collectives'),
    gaps: t(`matrix.gaps.${question.kind}`),
  };
  const choicesOf = (by: 'system' | 'category') =>
    occurring(model, by).map((id) => ({ key: id, label: word(by, id) }));
  return (
    <>
      <ChoiceButton
        label={t('matrix.document')}
        value={chosenDocument?.label ?? null}
        groups={group([{ key: '', label: t('matrix.all') }, ...documents])}
        chosen={[filter.document ?? '']}
        choose={(key) => change({ document: documents.find((one) => one.key === key)?.key ?? null })}
        active={filter.document !== null}
      />
      <ChoiceButton
        multiple
        label={t('matrix.role')}
        value={summary(filter.roles.map((role) => t(`role.${role}`)))}
        groups={group(ROLE_ORDER.map((role) => ({ key: role, label: t(`role.${role}`) })))}
        chosen={filter.roles}
        choose={(key) => {
          const role = ROLE_ORDER.find((known) => known === key);
          if (role) change({ roles: toggled(filter.roles, role) });
        }}
        active={filter.roles.length > 0}
      />
      <ChoiceButton
        multiple
        label={t('matrix.system')}
        value={summary(filter.systems.map((id) => word('system', id)))}
        groups={group(choicesOf('system'))}
        chosen={filter.systems}
        choose={(key) => change({ systems: toggled(filter.systems, key) })}
        active={filter.systems.length > 0}
      />
      <ChoiceButton
        multiple
        label={t('matrix.category')}
        value={summary(filter.categories.map((id) => word('category', id)))}
        groups={group(choicesOf('category'))}
        chosen={filter.categories}
        choose={(key) => change({ categories: toggled(filter.categories, key) })}
        active={filter.categories.length > 0}
      />
      <ChoiceButton
        multiple
        label={t('matrix.show')}
        value={shown.length === SHOWN.length ? null : (shownWords[shown[0] ?? ''] ?? t('matrix.none'))}
        groups={group(SHOWN.map((name) => ({ key: name, label: shownWords[name] ?? name })))}
        chosen={shown}
        choose={(key) => {
          const name = SHOWN.find((known) => known === key);
          if (name) change({ [name]: !filter[name] });
        }}
        active={shown.length < SHOWN.length}
      />
    </>
  );
}

function Arrangement({ question, ask, axis }: Props & { readonly axis: 'rows' | 'columns' }) {
  const { t } = useTranslation();
  const { sorts, groups } = axisChoices(question.kind, axis);
  const { sort, descending, group } = question.settings[axis];
  const directions = ['ascending', 'descending'] as const;
  const choose = (key: string): void => {
    const [part, value] = key.split(':');
    const nextSort = sorts.find((one) => one === value);
    const nextGroup = groups.find((one) => one === value);
    if (part === 'sort' && nextSort)
      ask(withAxis(question, axis, { sort: nextSort, descending: nextSort === 'count' }));
    else if (part === 'group' && nextGroup) ask(withAxis(question, axis, { group: nextGroup }));
    else if (part === 'direction') ask(withAxis(question, axis, { descending: value === 'descending' }));
  };
  return (
    <ChoiceButton
      multiple
      label={t(`matrix.${axis}`)}
      value={`${t(`matrix.sort.${sort}`)}${descending ? ' ↓' : ''}${group === 'none' ? '' : ` · ${t(`matrix.group.${group}`)}`}`}
      groups={[
        {
          label: t('matrix.sortBy'),
          choices: sorts.map((one) => ({ key: `sort:${one}`, label: t(`matrix.sort.${one}`) })),
        },
        {
          label: null,
          choices: directions.map((one) => ({ key: `direction:${one}`, label: t(`matrix.${one}`) })),
        },
        {
          label: t('matrix.groupBy'),
          choices: groups.map((one) => ({ key: `group:${one}`, label: t(`matrix.group.${one}`) })),
        },
      ]}
      chosen={[`sort:${sort}`, `direction:${descending ? 'descending' : 'ascending'}`, `group:${group}`]}
      choose={choose}
    />
  );
}

export function MatrixToolbar(props: Props) {
  const { question, ask } = props;
  const { t } = useTranslation();
  return (
    <div className="matrix-toolbar" role="toolbar" aria-label={t('matrix.filters')}>
      <Kinds {...props} />
      <FindInMatrix {...props} />
      <span className="matrix-toolbar__break" />
      <Filters {...props} />
      <Arrangement {...props} axis="rows" />
      <Arrangement {...props} axis="columns" />
      {isFiltered(question) && (
        <button
          type="button"
          className="matrix-toolbar__clear"
          onClick={() => ask(withFilter(question, EVERYTHING))}
        >
          {t('matrix.clear')}
        </button>
      )}
    </div>
  );
}
