/** 审阅: what was read of every document, to be found right, changed or rejected, with the passage beside it. */
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDocument } from '../../bridge/contract.ts';
import { ColumnLine } from '../../components/column-line.tsx';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { openView, useViewParameters } from '../../state/navigation/index.ts';
import { setPreferences, usePreferences } from '../../state/preferences/index.ts';
import { shownDocument, useReviewQueue } from '../../state/review/index.ts';
import { fold, unfold } from '../../state/workbench/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { focusList } from './focus-list.ts';
import { ReviewDesk } from './review-desk.tsx';
import { ReviewDocuments } from './review-documents.tsx';
import { ReviewNames } from './review-names.tsx';
import { useQueueOf } from './use-review-desk.ts';
import './review.css';

/** Longer names are none; the same as the boundary lets in. */
const LONGEST_NAME = 60;

interface ToolsProps {
  readonly readOnly: boolean;
  readonly openBulk: () => void;
}

function Tools({ readOnly, openBulk }: ToolsProps) {
  const { t } = useTranslation();
  const author = usePreferences((state) => state.author);
  return (
    <>
      <Input
        size="small"
        className="review__author"
        key={author}
        defaultValue={author}
        maxLength={LONGEST_NAME}
        aria-label={t('review.author')}
        placeholder={t('review.author')}
        onBlur={({ target }) => void setPreferences({ author: target.value.trim() })}
      />
      <Button size="small" disabled={readOnly} onClick={openBulk}>
        {t('review.bulk.open')} <kbd>B</kbd>
      </Button>
    </>
  );
}

interface NamesEntryProps {
  readonly chosen: boolean;
  /** Names are counted after what is looked at first. */
  readonly ready: boolean;
  readonly open: () => void;
}

function NamesEntry({ chosen, ready, open }: NamesEntryProps) {
  const { t } = useTranslation();
  const { value } = useAnswer('review.nameCount', ready || chosen ? null : undefined);
  const count = useLast(value);
  return (
    <ColumnLine className="review-names-entry" current={chosen} choose={open}>
      <span>{t('review.names.title')}</span>
      <span>{count ?? ''}</span>
    </ColumnLine>
  );
}

interface LoadedProps {
  readonly documents: readonly ReviewDocument[];
  readonly readOnly: boolean;
  readonly bulk: boolean;
  readonly setBulk: (open: boolean) => void;
}

function Loaded({ documents, ...rest }: LoadedProps) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const document = shownDocument(parameters, documents);
  // The first document that waits is chosen once: it stays when its last item is decided.
  useEffect(() => {
    if (document !== null && parameters['document'] === undefined) change({ document: document.id });
  }, [document, parameters, change]);
  const queue = useQueueOf(document?.id ?? null);
  const failure = useReviewQueue((state) => state.failure);
  if (document === null)
    return (
      <StateMessage
        tone="empty"
        title={t('review.empty')}
        body={t('review.emptyHint')}
        action={{ label: t('review.goImport'), run: () => openView('imports') }}
      />
    );
  const choose = (id: ReviewDocument['id']): void => {
    change({ document: id, part: '' });
    focusList();
  };
  const names = parameters['part'] === 'names';
  return (
    <div className="review__columns">
      <div className="review__left">
        <NamesEntry chosen={names} ready={queue !== null} open={() => change({ part: 'names' })} />
        <ReviewDocuments documents={documents} shown={names ? null : document.id} choose={choose} />
      </div>
      {names && <ReviewNames readOnly={rest.readOnly} />}
      {!names && failure && <FailureMessage failure={failure} retry={() => choose(document.id)} />}
      {!names && !queue && !failure && <SkeletonLines count={9} />}
      {!names && queue && (
        <ReviewDesk
          key={document.id}
          documents={documents}
          document={document}
          queue={queue}
          choose={choose}
          {...rest}
        />
      )}
    </div>
  );
}

export function ReviewView() {
  const { t } = useTranslation();
  const answer = useAnswer('review.documents', null);
  const documents = useLast(answer.value);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [bulk, setBulk] = useState(false);
  // Three columns need the room of the detail panel; it comes back with the next view.
  useEffect(() => {
    fold('detail');
    return () => unfold('detail');
  }, []);
  return (
    <div className="view review">
      <ViewHead
        title={t('view.review')}
        subject={<span className="review__hint">{t('review.hint')}</span>}
        toolsLabel={t('review.tools')}
        tools={<Tools readOnly={readOnly} openBulk={() => setBulk(true)} />}
      />
      <Answered failure={answer.failure} retry={answer.retry}>
        {documents && <Loaded documents={documents} readOnly={readOnly} bulk={bulk} setBulk={setBulk} />}
      </Answered>
    </div>
  );
}
