/** 重新读取: what the rules of today read otherwise, file by file, before it counts; then applied, or left as it was read. */
import { Button, Checkbox, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherReadingQuestion } from '../../../bridge/contract.ts';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';
import { useAnswer } from '../../../state/answers/index.ts';
import { useImportsClosed } from '../../../state/imports/index.ts';
import { applyReadings, leaveReadings } from '../../../state/imports/rereading.ts';
import { Answered } from '../../brief/sheet-view.tsx';
import { titleOf } from '../../brief/sheet-words.ts';
import { EditionDiff } from '../editions/edition-diff.tsx';
import { WaitingFiles } from '../waiting-files.tsx';
import '../editions/editions.css';

interface Props {
  readonly parameters: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

/** Back to what is asked first of the next file. */
const FRESH = { pair: '', part: '', group: '', text: '', row: '' };

/** The address without other readings. */
export const NO_READING = { ...FRESH, reading: '' };

interface DecisionProps {
  readonly question: OtherReadingQuestion;
  readonly questions: readonly OtherReadingQuestion[];
}

function Decisions({ question, questions }: DecisionProps) {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  const [all, setAll] = useState(false);
  const files = (all ? questions : [question]).map(({ file }) => file);
  const others = questions.length - 1;
  return (
    <div className="edition-decisions" role="toolbar" aria-label={t('rereading.decide')}>
      <Button
        type="primary"
        disabled={closed}
        title={t('rereading.applyHint')}
        onClick={() => void applyReadings(files)}
      >
        {t('rereading.apply')}
      </Button>
      <Button disabled={closed} title={t('rereading.leaveHint')} onClick={() => void leaveReadings(files)}>
        {t('rereading.leave')}
      </Button>
      {others > 0 && (
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
          {t('editions.all', { count: others })}
        </Checkbox>
      )}
      <span className="edition-decisions__counts">
        {t('rereading.counts', { before: question.before, after: question.statements })}
      </span>
    </div>
  );
}

function OneFile({ question, questions, parameters, change }: Props & DecisionProps) {
  const { t } = useTranslation();
  const { file, documents } = question;
  const document = documents.find(({ id }) => id === parameters['pair']) ?? documents[0];
  return (
    <div className="edition__file">
      {documents.length > 1 && (
        <Segmented
          size="small"
          aria-label={t('editions.documents')}
          value={document?.id as string}
          options={documents.map((each) => ({ value: each.id, label: titleOf(each) }))}
          onChange={(id) => change({ ...FRESH, pair: id })}
        />
      )}
      <Decisions question={question} questions={questions} />
      {document && <EditionDiff {...{ file, parameters, change }} old={document} fresh={document} />}
    </div>
  );
}

/** Shown while the address names a file that waits; the next one follows when it is decided. */
export function RereadingView({ parameters, change }: Props) {
  const { value, failure, retry } = useAnswer('rereading.state', null);
  const questions = value?.waiting ?? [];
  const question = questions.find(({ file }) => file === parameters['reading']) ?? questions[0];
  const done = value !== null && question === undefined;
  useEffect(() => {
    if (done) change(NO_READING);
  }, [done, change]);
  return (
    <div className="edition">
      <WaitingFiles
        files={questions}
        open={question?.file}
        choose={(file) => change({ ...FRESH, reading: file })}
        close={() => change(NO_READING)}
      />
      <Answered failure={failure} retry={retry}>
        {question ? (
          <OneFile key={question.file} {...{ question, questions, parameters, change }} />
        ) : (
          <SkeletonLines count={6} />
        )}
      </Answered>
    </div>
  );
}
