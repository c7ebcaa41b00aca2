/** One note or bookmark of the list: what it is on, the note, when; a press leads there. */
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteLine } from '../../bridge/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { orTell } from '../../state/judgements/index.ts';
import { changeNote } from '../../state/notes/index.ts';
import { useDay, useKindLabel } from '../labels.ts';
import { NoteBlock } from './note-block.tsx';
import { NoteTools } from './note-tools.tsx';

interface Props {
  readonly line: NoteLine;
  readonly open: (line: NoteLine) => void;
  /** The row is about to go, and with it the focus. */
  readonly removed: () => void;
}

function Sign({ line: { thingKind, subject } }: { readonly line: NoteLine }) {
  if (thingKind !== null) return <KindGlyph kind={thingKind} />;
  return <Icon name={subject.kind === 'view' ? 'saved' : 'document'} size={14} />;
}

export function NoteRow({ line, open, removed }: Props) {
  const { t } = useTranslation();
  const day = useDay();
  const kindLabel = useKindLabel();
  const { subject, name, thingKind, gone, at } = line;
  const remove = (): void => {
    removed();
    void orTell(changeNote(subject, { text: '', bookmarked: false }));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    remove();
  };
  return (
    <li className="notes-row">
      <Sign line={line} />
      <div>
        <button
          type="button"
          className="notes-row__name"
          data-row
          aria-label={t('notes.open', { name })}
          aria-disabled={gone}
          onKeyDown={onKey}
          onClick={() => !gone && open(line)}
        >
          {line.bookmarked && <span aria-hidden="true">★ </span>}
          {name}
        </button>
        <p className="notes-row__facts">
          <span>{thingKind === null ? t(`notes.kinds.${subject.kind}`) : kindLabel(thingKind)}</span>
          <span>{day(at)}</span>
          {gone && <span className="notes-row__gone">{t('notes.gone')}</span>}
        </p>
        <NoteBlock subject={subject} />
      </div>
      <div className="notes-row__tools">
        <NoteTools subject={subject} />
        <IconButton icon="clear" label={t('notes.remove')} keys="Delete" run={remove} />
      </div>
    </li>
  );
}
