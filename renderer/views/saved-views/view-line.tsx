/** One saved view in the list: its place, title, what it shows, notes, and what can be done with it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewLine } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { parseAddress } from '../../state/navigation/index.ts';
import { present } from '../../state/presentation/index.ts';
import { exportViews, moveView, removeView, renameView, updateView } from '../../state/saved-views/index.ts';
import { NoteBlock } from '../notes/note-block.tsx';
import { NoteTools } from '../notes/note-tools.tsx';
import { ViewForm } from './view-form.tsx';

interface Props {
  readonly view: SavedViewLine;
  readonly place: number;
  readonly last: boolean;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly open: () => void;
  readonly duplicate: () => void;
}

function useFacts({ address, things, changed, about }: SavedViewLine): string {
  const { t, i18n } = useTranslation();
  const name = parseAddress(address)?.view;
  const when = new Date(changed).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const facts = [
    name ? t(`view.${name}`) : null,
    about,
    things === null ? null : t('views.things', { count: things }),
  ];
  return [...facts, when].filter(Boolean).join(' · ');
}

function Tools({ view, place, last, setEditing, duplicate }: Props) {
  const { t } = useTranslation();
  const { id } = view;
  return (
    <div className="saved-view__tools">
      <IconButton
        icon="up"
        label={t('views.up')}
        keys="Alt+↑"
        disabled={place === 0}
        run={() => void moveView(id, -1)}
      />
      <IconButton
        icon="down"
        label={t('views.down')}
        keys="Alt+↓"
        disabled={last}
        run={() => void moveView(id, 1)}
      />
      <NoteTools subject={{ kind: 'view', id }} />
      <IconButton icon="play" label={t('views.presentFrom')} keys="F5" run={() => void present(id)} />
      <IconButton icon="edit" label={t('views.edit')} keys="F2" run={() => setEditing(true)} />
      <IconButton icon="update" label={t('views.update')} keys="Ctrl+U" run={() => void updateView(id)} />
      <IconButton icon="copy" label={t('views.duplicate')} keys="Ctrl+D" run={duplicate} />
      <IconButton icon="export" label={t('views.export')} run={() => void exportViews([id])} />
      <IconButton icon="clear" label={t('views.remove')} keys="Delete" run={() => void removeView(id)} />
    </div>
  );
}

export function ViewLine(props: Props) {
  const { view, place, editing, setEditing, open } = props;
  const facts = useFacts(view);
  const [saving, setSaving] = useState(false);
  const save = async (title: string, notes: string): Promise<void> => {
    setSaving(true);
    if (await renameView(view.id, title, notes)) setEditing(false);
    setSaving(false);
  };
  if (editing)
    return (
      <li className="saved-view saved-view--editing" aria-busy={saving}>
        <ViewForm
          title={view.title}
          notes={view.notes}
          save={(title, notes) => void save(title, notes)}
          cancel={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className="saved-view">
      <span className="saved-view__place">{place + 1}</span>
      <button type="button" className="saved-view__title" data-row={view.id} onClick={open}>
        {view.title}
      </button>
      <Tools {...props} />
      <span className="saved-view__facts">{facts}</span>
      {view.notes && <p className="saved-view__notes">{view.notes}</p>}
      <NoteBlock subject={{ kind: 'view', id: view.id }} />
    </li>
  );
}
