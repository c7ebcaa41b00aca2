/** The four ways on one thing, the preview, and who says it. */
import { Button, Segmented } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { KindGlyph } from '../../components/kind-glyph.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import {
  changeDraft,
  type NamingDraft,
  SECTIONS,
  type Section,
  saveNaming,
  useNaming,
  wishOf,
} from '../../state/naming/index.ts';
import { usePreferences } from '../../state/preferences/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { FailureLine } from '../failure-line.tsx';
import { AliasFields } from './alias-fields.tsx';
import { Context } from './context.tsx';
import { Field, SAVING_FORM } from './field.tsx';
import { MergeFields } from './merge-fields.tsx';
import { NamingOutlookPanel } from './outlook-panel.tsx';
import { RenameFields } from './rename-fields.tsx';
import { SplitFields } from './split-fields.tsx';

interface Props {
  readonly draft: NamingDraft;
  readonly close: () => void;
}

function Fields({ draft, detail }: { readonly draft: NamingDraft; readonly detail: EntityDetail }) {
  switch (draft.section) {
    case 'alias':
      return <AliasFields draft={draft} detail={detail} />;
    case 'rename':
      return <RenameFields draft={draft} detail={detail} />;
    case 'merge':
      return <MergeFields draft={draft} detail={detail} />;
    case 'split':
      return <SplitFields draft={draft} detail={detail} />;
  }
}

/** Who says it and why, and saying it. */
function Ending({ draft, close }: Props) {
  const { t } = useTranslation();
  const [author, setAuthor] = useState(usePreferences.getState().author);
  const [note, setNote] = useState('');
  const { saving, failure } = useNaming();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const save = async (): Promise<void> => {
    if (await saveNaming(author, note)) close();
  };
  return (
    <form
      className="names-end"
      id={SAVING_FORM}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={t('names.author')} value={author} longest={60} change={setAuthor} />
      <Field label={t('names.note')} value={note} longest={1000} change={setNote} />
      <div className="names-end__buttons">
        <Button onClick={close}>{t('names.cancel')}</Button>
        <Button
          type="primary"
          htmlType="submit"
          loading={saving}
          disabled={readOnly || wishOf(draft) === null}
          title={readOnly ? t('checks.readOnly') : undefined}
        >
          {t(`names.save.${draft.section}`)}
        </Button>
      </div>
      <FailureLine failure={failure} className="names-end__failure" />
    </form>
  );
}

/** Letters of the view behind the dialog rest while it is open. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
}

export function NamesForm({ draft, close }: Props) {
  const { t } = useTranslation();
  const { value: detail, failure, retry } = useAnswer('entity.describe', { id: draft.thing });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (!detail) return <SkeletonLines count={8} />;
  return (
    <section className="names" aria-label={t('names.title')} onKeyDown={onKey}>
      <p className="names__thing">
        <KindGlyph kind={detail.entity.kind} />
        <strong>{detail.entity.name}</strong>
        <Context card={detail.card} />
      </p>
      <Segmented<Section>
        className="names__sections"
        aria-label={t('names.sections')}
        value={draft.section}
        options={SECTIONS.map((section) => ({ value: section, label: t(`names.section.${section}`) }))}
        onChange={(section) => changeDraft({ section })}
      />
      <div className="names__columns">
        <div className="names__fields">
          <Fields draft={draft} detail={detail} />
        </div>
        <NamingOutlookPanel draft={draft} />
      </div>
      <Ending draft={draft} close={close} />
    </section>
  );
}
