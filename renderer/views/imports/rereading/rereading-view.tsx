/** 重新读取: what the rules of today read otherwise, file by file, before it counts; then applied, or left as it was read. */
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherReadingQuestion } from '../../../bridge/contract.ts';
import { useAnswer } from '../../../state/answers/index.ts';
import { useImportsClosed } from '../../../state/imports/index.ts';
import { applyReadings, leaveReadings } from '../../../state/imports/rereading.ts';
import { EditionDiff } from '../editions/edition-diff.tsx';
import { type AddressProps, DocumentSwitch, WaitingDiffs } from '../waiting-diffs.tsx';

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

function OneFile({ question, questions, parameters, change }: AddressProps & DecisionProps) {
  const { file, documents } = question;
  const document = documents.find(({ id }) => id === parameters['pair']) ?? documents[0];
  return (
    <div className="edition__file">
      {document && <DocumentSwitch documents={documents} shown={document} change={change} />}
      <Decisions question={question} questions={questions} />
      {document && <EditionDiff {...{ file, parameters, change }} old={document} fresh={document} />}
    </div>
  );
}

export function RereadingView(address: AddressProps) {
  const { value, failure, retry } = useAnswer('rereading.state', null);
  const questions = value?.waiting ?? null;
  return (
    <WaitingDiffs of="reading" {...{ questions, failure, retry }} {...address}>
      {(question) => (
        <OneFile key={question.file} question={question} questions={questions ?? []} {...address} />
      )}
    </WaitingDiffs>
  );
}
