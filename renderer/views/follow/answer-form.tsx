/** What a user answers to a verdict or a contradiction: a mark with a note, kept in the workspace, and taken back. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingId } from '../../../graph-data/model/ids.ts';
import type { Failure, FindingAcceptance } from '../../bridge/contract.ts';
import { judgeFinding } from '../../state/judgements/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { AcceptedNote, AcceptForm } from '../checks/acceptance.tsx';
import { FailureLine } from '../failure-line.tsx';

interface Props {
  readonly finding: FindingId;
  readonly answer: FindingAcceptance | null;
  readonly words: { readonly give: string; readonly given: string; readonly takeBack: string };
}

export function AnswerForm({ finding, answer, words }: Props) {
  const { t } = useTranslation();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const judge = async (accepted: boolean, note = '', author = ''): Promise<void> => {
    setWriting(false);
    const made = { finding, accepted, note, author: author === '' ? null : author };
    setProblem(await judgeFinding(made, answer));
  };
  return (
    <div className="answer" title={readOnly ? t('checks.readOnly') : undefined}>
      {answer && <AcceptedNote acceptance={answer} label={words.given} />}
      {writing && !answer ? (
        <AcceptForm
          save={(note, author) => void judge(true, note, author)}
          cancel={() => setWriting(false)}
        />
      ) : (
        <button
          type="button"
          className="more-button"
          disabled={readOnly}
          onClick={() => (answer ? void judge(false) : setWriting(true))}
        >
          {answer ? words.takeBack : words.give}
        </button>
      )}
      <FailureLine failure={problem} className="answer__problem" />
    </div>
  );
}
