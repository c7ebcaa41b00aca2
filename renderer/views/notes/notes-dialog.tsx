/** 笔记与书签: all of them, searched and filtered, each with the way to what it is on, and out of the workspace as a file. */
import { Button, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteLine } from '../../bridge/contract.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChoice } from '../../components/filter-choice.tsx';
import { FilterText } from '../../components/filter-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { saveExport } from '../../state/exports/index.ts';
import { redoJudgement, undoJudgement } from '../../state/judgements/index.ts';
import { goTo, goToAddress, showEvidence } from '../../state/navigation/index.ts';
import { NOTE_STATES, type NoteFilter, notesWithin, setWriting, useNotes } from '../../state/notes/index.ts';
import { openSavedView } from '../../state/saved-views/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { ExportBar } from '../notices/export-bar.tsx';
import { NoteRow } from './note-row.tsx';
import './notes.css';

function close(): void {
  setWriting(null);
  setWorkbench({ dialog: null });
}

/** Where the note stands. */
function open({ subject }: NoteLine): void {
  close();
  if (subject.kind === 'thing') goTo(subject.id);
  else if (subject.kind === 'claim') showEvidence(subject.id);
  else if (subject.kind === 'view') void openSavedView(subject.id);
  else {
    const parameters = { document: subject.document, line: String(subject.line) };
    goToAddress({ view: 'document', subject: null, evidence: null, parameters });
  }
}

/** The keys of the view behind rest; the way back and forward is the list's own. */
function onKey(event: KeyboardEvent<HTMLElement>): void {
  walkRows(event);
  if (event.key === 'Escape' || event.key === 'Tab') return;
  event.stopPropagation();
  if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLTextAreaElement) return;
  const back = event.key === 'z' && !event.shiftKey;
  if (!back && event.key !== 'y' && event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  void (back ? undoJudgement() : redoJudgement());
}

function Tools({ none }: { readonly none: boolean }) {
  const { t } = useTranslation();
  const save = (format: 'xlsx' | 'json') => () => void saveExport({ order: { what: 'notes' }, format });
  return (
    <span>
      <Button type="text" icon={<Icon name="export" />} disabled={none} onClick={save('xlsx')}>
        {t('notes.exportXlsx')}
      </Button>
      <Button type="text" icon={<Icon name="export" />} disabled={none} onClick={save('json')}>
        {t('notes.exportJson')}
      </Button>
    </span>
  );
}

function Notes() {
  const { t } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const lines = useNotes((state) => state.lines);
  const [filter, setFilter] = useState<NoteFilter>({ state: 'all', text: '' });
  const loaded = lines !== null;
  // The arrows lead on from a name.
  useEffect(() => {
    if (loaded) (root.current?.querySelector<HTMLElement>('[data-row]') ?? root.current)?.focus();
  }, [loaded]);
  if (lines === null) return <SkeletonLines count={4} />;
  const shown = notesWithin(lines, filter);
  const options = NOTE_STATES.map((value) => ({ value, label: t(`notes.states.${value}`) }));
  return (
    <section ref={root} tabIndex={-1} className="notes-list" aria-label={t('notes.list')} onKeyDown={onKey}>
      <ExportBar />
      <div className="notes-list__tools">
        <FilterBar label={t('notes.filters')}>
          <FilterText
            label={t('notes.text')}
            value={filter.text}
            change={(text) => setFilter({ ...filter, text })}
          />
          <FilterChoice
            label={t('notes.state')}
            value={filter.state}
            options={options}
            choose={(value) =>
              setFilter({ ...filter, state: NOTE_STATES.find((state) => state === value) ?? 'all' })
            }
          />
          <span className="notes-list__count">
            {t('notes.count', { count: shown.length, all: lines.length })}
          </span>
        </FilterBar>
        <Tools none={lines.length === 0} />
      </div>
      {lines.length === 0 && <StateMessage tone="empty" title={t('notes.none')} body={t('notes.noneHint')} />}
      {lines.length > 0 && shown.length === 0 && (
        <StateMessage tone="empty" title={t('notes.nothing')} body={t('notes.nothingHint')} />
      )}
      {shown.length > 0 && (
        <>
          <ul>
            {shown.map((line) => (
              <NoteRow key={line.key} line={line} open={open} removed={() => root.current?.focus()} />
            ))}
          </ul>
          <p className="notes-list__keys">{t('notes.listKeys')}</p>
        </>
      )}
    </section>
  );
}

export function NotesDialog() {
  const { t } = useTranslation();
  const isOpen = useWorkbench((state) => state.dialog === 'notes');
  return (
    <Modal open={isOpen} title={t('notes.list')} footer={null} width={760} destroyOnHidden onCancel={close}>
      {isOpen && <Notes />}
    </Modal>
  );
}
