/** One result: what it is called, why it is found, how many duties; for a measure, who carries it. */
import { Dropdown } from 'antd';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../bridge/contract.ts';
import { Highlight } from '../../components/highlight.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { RoleCounts, RoleGlyph } from '../../components/role-mark.tsx';
import { canBeNamed } from '../../state/naming/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { ConflictTag } from '../conflicts/conflict-tag.tsx';
import { NoteSign } from '../notes/note-sign.tsx';

interface Props {
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly mark: () => void;
  readonly pick: (adds: boolean) => void;
  readonly name: () => void;
}

/** Who carries a measure, so that the list answers the question by itself. */
function Bodies({ hit: { bodies, card } }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  if (!bodies) return null;
  if (bodies.length === 0) return <span className="hit__bodies">{t('search.noBodies')}</span>;
  const total = card.roles.lead + card.roles.joint + card.roles.support;
  return (
    <span className="hit__bodies">
      {bodies.map(({ name, role }, index) => (
        <span key={`${name}-${role}`}>
          {(index === 0 || bodies[index - 1]?.role !== role) && <RoleGlyph role={role} />}
          {name}
          {index < bodies.length - 1 && t('list.comma')}
        </span>
      ))}
      {total > bodies.length && t('search.moreBodies', { count: total })}
    </span>
  );
}

/** The matched form is shown apart unless it is the name itself. */
function MatchedBy({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  const { field, form, ranges, line } = hit.matched;
  const isName = form === hit.card.name;
  if (isName) return hit.card.context ? <span className="hit__context">{hit.card.context}</span> : null;
  return (
    <span className="hit__context">
      {line === undefined ? t(`search.field.${field}`) : t('search.line', { line })}{' '}
      <Highlight text={form} ranges={ranges} />
    </span>
  );
}

interface MenuProps extends Pick<Props, 'hit' | 'pick' | 'name'> {
  readonly children: ReactElement;
}

/** The menu of the right button; it belongs to the box, which closes when something else is pressed. */
function HitMenu({ hit, pick, name, children }: MenuProps) {
  const { t } = useTranslation();
  const items = [
    { key: 'start', label: t('detail.start'), onClick: () => pick(false) },
    { key: 'add', label: t('detail.add'), onClick: () => pick(true) },
    ...(canBeNamed(hit.card.id)
      ? [{ key: 'names', label: t('names.open'), extra: 'F2', onClick: name }]
      : []),
  ];
  return (
    <Dropdown
      trigger={['contextMenu']}
      menu={{ items }}
      getPopupContainer={(line) => line.closest<HTMLElement>('.search') ?? document.body}
    >
      {children}
    </Dropdown>
  );
}

export function HitLine({ hit, active, mark, pick, name }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const { card, matched } = hit;
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <HitMenu hit={hit} pick={pick} name={name}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box; `aria-activedescendant` marks the option */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box picks the marked option */}
      <div
        ref={line}
        id={`hit-${card.id}`}
        role="option"
        aria-selected={active}
        className="hit"
        onPointerMove={mark}
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => pick(event.ctrlKey || event.metaKey)}
      >
        <KindGlyph kind={card.kind} />
        <span className="hit__lines">
          <span className="hit__words">
            <span className="hit__name">
              {card.number}
              <Highlight text={card.name} ranges={matched.form === card.name ? matched.ranges : []} />
            </span>
            <ConflictTag of={card.id} />
            <CorrectedMark of={card.id} />
            <NoteSign subject={{ kind: 'thing', id: card.id }} />
            <MatchedBy hit={hit} />
          </span>
          <Bodies hit={hit} />
        </span>
        <RoleCounts roles={card.roles} aligned />
      </div>
    </HitMenu>
  );
}
