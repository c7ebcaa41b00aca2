/** 新版本: what a new edition changes, shown before any of it counts; then replaced, kept beside, or left out. */
import { Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { EditionDecision, EditionPair, EditionQuestion } from '../../../bridge/contract.ts';
import { SkeletonLines } from '../../../components/skeleton-lines.tsx';
import { useAnswer } from '../../../state/answers/index.ts';
import { decideEditions } from '../../../state/imports/index.ts';
import { Answered } from '../../brief/sheet-view.tsx';
import { titleOf } from '../../brief/sheet-words.ts';
import { WaitingFiles } from '../waiting-files.tsx';
import { EditionDecisions, EditionPapers } from './edition-choice.tsx';
import { EditionDiff } from './edition-diff.tsx';
import './editions.css';

interface Props {
  readonly parameters: Readonly<Record<string, string>>;
  readonly change: (change: Readonly<Record<string, string>>) => void;
}

/** Back to what is asked first of the next file. */
const FRESH = { pair: '', part: '', group: '', text: '', row: '' };

/** The address without new editions. */
export const NO_EDITION = { ...FRESH, edition: '' };

/** Which old document each new one is compared with: the surest, unless the user chose another. */
const chosenOf = ({ candidates }: EditionPair, wanted: string | undefined): DocumentId | undefined =>
  (candidates.find(({ document }) => document.id === wanted) ?? candidates[0])?.document.id;

interface OneProps extends Props {
  readonly question: EditionQuestion;
  readonly questions: readonly EditionQuestion[];
}

function OneFile({ question, questions, parameters, change }: OneProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Readonly<Record<string, DocumentId>>>({});
  const pair = question.pairs.find(({ document }) => document.id === parameters['pair']) ?? question.pairs[0];
  const against = pair && chosenOf(pair, wanted[pair.document.id]);
  const decide = (choice: EditionDecision['choice'], all: boolean): void => {
    const decisions = (all ? questions : [question]).map(({ file, pairs }) => ({
      ...{ file, choice },
      instead:
        choice === 'replace' ? pairs.flatMap((each) => chosenOf(each, wanted[each.document.id]) ?? []) : [],
    }));
    void decideEditions(decisions);
  };
  if (pair === undefined || against === undefined) return null;
  const old = pair.candidates.find((candidate) => candidate.document.id === against)?.document;
  return (
    <div className="edition__file">
      {question.pairs.length > 1 && (
        <Segmented
          size="small"
          aria-label={t('editions.documents')}
          value={pair.document.id as string}
          options={question.pairs.map(({ document }) => ({ value: document.id, label: titleOf(document) }))}
          onChange={(id) => change({ ...FRESH, pair: id })}
        />
      )}
      <EditionPapers
        question={question}
        pair={pair}
        against={against}
        choose={(id) => setWanted({ ...wanted, [pair.document.id]: id })}
      />
      <EditionDecisions others={questions.length - 1} decide={decide} />
      {old && <EditionDiff {...{ file: question.file, old, fresh: pair.document, parameters, change }} />}
    </div>
  );
}

/** Shown while the address names a file that waits; the next one follows when it is decided. */
export function EditionView({ parameters, change }: Props) {
  const { value, failure, retry } = useAnswer('imports.editions', null);
  const questions = value?.questions ?? [];
  const question = questions.find(({ file }) => file === parameters['edition']) ?? questions[0];
  const done = value !== null && question === undefined;
  useEffect(() => {
    if (done) change(NO_EDITION);
  }, [done, change]);
  return (
    <div className="edition">
      <WaitingFiles
        files={questions}
        open={question?.file}
        choose={(file) => change({ ...FRESH, edition: file })}
        close={() => change(NO_EDITION)}
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
