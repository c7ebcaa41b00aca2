/** The picture as text: groups with their members, the most important first; up and down walk from name to name. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { goTo } from '../../state/navigation/index.ts';
import type { OverviewModel, Spot } from '../../state/overview/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { ConflictTag } from '../conflicts/conflict-tag.tsx';
import { useSideRoom } from '../use-side-room.ts';
import { groupSentence, groupWords } from './group-words.ts';
import './overview-list.css';

/** Members that are listed at once. */
const PAGE = 40;

interface GroupProps {
  readonly model: OverviewModel;
  readonly group: number;
  readonly open: boolean;
  readonly isShown: (place: number) => boolean;
  readonly toggle: () => void;
  readonly take: (spot: Spot) => void;
}

function Members({ model, group, isShown }: Pick<GroupProps, 'model' | 'group' | 'isShown'>) {
  const { t } = useTranslation();
  const [most, setMost] = useState(PAGE);
  const selected = useSelection((state) => state.entity);
  const { ids, names, kind, kinds } = model.overview;
  const members = (model.members[group] ?? []).filter(isShown);
  // What is selected is listed even where it is one of the last.
  const at = members.findIndex((place) => ids[place] === selected);
  const listed = members.slice(0, Math.max(most, at + 1));
  const left = members.length - listed.length;
  return (
    <ul>
      {listed.map((place) => {
        const id = ids[place];
        return (
          <li key={id}>
            <button
              type="button"
              data-row
              aria-pressed={id === selected}
              onClick={() => id !== undefined && goTo(id)}
            >
              <KindGlyph kind={kinds[kind[place] ?? 0] ?? ''} />
              <span>{names[place]}</span>
              {id !== undefined && <ConflictTag of={id} />}
            </button>
          </li>
        );
      })}
      {left > 0 && (
        <li>
          <button type="button" className="overview-list__more" data-row onClick={() => setMost(most + PAGE)}>
            {t('overview.more', { count: Math.min(PAGE, left) })}
          </button>
        </li>
      )}
    </ul>
  );
}

function Group({ model, group, open, isShown, toggle, take }: GroupProps) {
  const { t } = useTranslation();
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) head.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { name, size } = groupWords(model.overview, group, t);
  return (
    <section>
      <div ref={head} className="overview-list__group">
        <button
          type="button"
          data-row
          aria-expanded={open}
          title={groupSentence(model.overview, group, t)}
          onClick={toggle}
        >
          <Icon name="chevron" size={12} />
          <span>{name}</span>
          <span className="overview-list__size">{size}</span>
        </button>
        <IconButton icon="graph" label={t('overview.take')} run={() => take({ kind: 'group', group })} />
      </div>
      {open && <Members model={model} group={group} isShown={isShown} />}
    </section>
  );
}

interface Props extends Pick<GroupProps, 'model' | 'isShown' | 'take'> {
  /** The group that is opened; the view goes to it. */
  readonly opened: number | null;
  readonly open: (group: number | null) => void;
  readonly close: () => void;
}

export function OverviewList({ model, isShown, take, opened, open, close }: Props) {
  const { t } = useTranslation();
  const panel = useSideRoom('outline');
  return (
    <aside ref={panel} className="overview-list" aria-label={t('overview.list')} onKeyDown={walkRows}>
      <header>
        <h3>{t('overview.list')}</h3>
        <IconButton icon="close" label={t('dialog.close')} run={close} />
      </header>
      <p>{t('overview.listHint')}</p>
      <div className="overview-list__groups">
        {model.overview.groups.map((_, group) => (
          <Group
            // Groups of one overview keep their places.
            key={model.overview.ids[model.members[group]?.[0] ?? 0]}
            {...{ model, group, isShown, take }}
            open={group === opened}
            toggle={() => open(group === opened ? null : group)}
          />
        ))}
      </div>
    </aside>
  );
}
