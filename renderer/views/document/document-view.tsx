/** 原文: the document of the selection to read, or what was read of it while its text is not linked. */
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { DocumentSummary } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { goTo } from '../../state/navigation/index.ts';
import { keyOf, useNoteOn } from '../../state/notes/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { NoteSign } from '../notes/note-sign.tsx';
import { SectionCounts } from './section-counts.tsx';
import { useShownDocument } from './shown-document.ts';
import { TextReader } from './text-reader.tsx';
import '../brief/brief.css';
import './document.css';
import './text-marks.css';
import './slip.css';

function Reading({ document }: { readonly document: DocumentId }) {
  const { value, failure, retry } = useAnswer('documents.text', { document });
  return (
    <Answered failure={failure} retry={retry}>
      {value?.paragraphs && <TextReader key={document} text={value} paragraphs={value.paragraphs} />}
      {value && value.paragraphs === null && <SectionCounts text={value} />}
    </Answered>
  );
}

/** The user's note or bookmark on the paper itself: a press shows it beside. */
function NotedDocument({ document: { entity, title } }: Pick<DocumentSummary, 'document'>) {
  const { t } = useTranslation();
  const subject = { kind: 'thing', id: entity } as const;
  const note = useNoteOn(keyOf(subject));
  if (note === undefined) return null;
  const show = (): void => {
    goTo(entity);
    setWorkbench({ detailOpen: true, detailWaits: false });
  };
  return (
    <button
      type="button"
      className="more-button document-note"
      aria-label={t('text.noteOn', { name: title ?? note.name })}
      title={note.text}
      onClick={show}
    >
      <NoteSign subject={subject} />
    </button>
  );
}

function Subject({ summary: { document } }: { readonly summary: DocumentSummary }) {
  const { t } = useTranslation();
  return (
    <>
      <strong title={document.title ?? undefined}>
        {document.title ?? document.number ?? t('outline.untitled')}
      </strong>
      {document.title !== null && document.number !== null && <span>{document.number}</span>}
      {document.classification !== null && <span>{document.classification}</span>}
      <NotedDocument document={document} />
    </>
  );
}

export function DocumentView() {
  const { t } = useTranslation();
  const { value: documents, failure, retry } = useAnswer('documents.list', null);
  const shown = useShownDocument(documents);
  const summary = documents?.find(({ document }) => document.id === shown);
  return (
    <section className="sheet-view" aria-label={t('view.document')}>
      <ViewHead
        title={t('view.document')}
        subject={summary ? <Subject summary={summary} /> : null}
        toolsLabel={t('text.tools')}
        tools={<IconButton icon="link" label={t('link.open')} run={() => void linkDocuments()} />}
      />
      <div className="document-view__body">
        <Answered failure={failure} retry={retry}>
          {documents?.length === 0 && (
            <StateMessage tone="empty" title={t('outline.none')} body={t('outline.noneHint')} />
          )}
          {shown !== null && <Reading document={shown} />}
        </Answered>
      </div>
    </section>
  );
}
