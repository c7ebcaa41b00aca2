/** 新版本: what a new edition changes, shown before any of it counts; then replaced, kept beside, or left out. */
import { useState } from 'react';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { EditionDecision, EditionPair, EditionQuestion } from '../../../bridge/contract.ts';
import { useAnswer } from '../../../state/answers/index.ts';
import { decideEditions } from '../../../state/imports/index.ts';
import { type AddressProps, DocumentSwitch, WaitingDiffs } from '../waiting-diffs.tsx';
import { EditionDecisions, EditionPapers } from './edition-choice.tsx';
import { EditionDiff } from './edition-diff.tsx';

/** Which old document each new one is compared with: the surest, unless the user chose another. */
const chosenOf = ({ candidates }: EditionPair, wanted: string | undefined): DocumentId | undefined =>
  (candidates.find(({ document }) => document.id === wanted) ?? candidates[0])?.document.id;

interface OneProps extends AddressProps {
  readonly question: EditionQuestion;
  readonly questions: readonly EditionQuestion[];
}

function OneFile({ question, questions, parameters, change }: OneProps) {
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
      <DocumentSwitch
        documents={question.pairs.map(({ document }) => document)}
        shown={pair.document}
        change={change}
      />
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

export function EditionView(address: AddressProps) {
  const { value, failure, retry } = useAnswer('imports.editions', null);
  const questions = value?.questions ?? null;
  return (
    <WaitingDiffs of="edition" {...{ questions, failure, retry }} {...address}>
      {(question) => (
        <OneFile key={question.file} question={question} questions={questions ?? []} {...address} />
      )}
    </WaitingDiffs>
  );
}
