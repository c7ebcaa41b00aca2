/** Old and new edition side by side, why they may be one paper, and what is to become of them. */
import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '../../../../graph-data/model/ids.ts';
import type { EditionDecision, EditionPair, EditionQuestion } from '../../../bridge/contract.ts';
import { useImports } from '../../../state/imports/index.ts';
import { factsOf, titleOf } from '../../brief/sheet-words.ts';
import { reasonWords } from './edition-words.ts';

interface PapersProps {
  readonly question: EditionQuestion;
  readonly pair: EditionPair;
  readonly against: DocumentId;
  readonly choose: (against: DocumentId) => void;
}

export function EditionPapers({ question, pair, against, choose }: PapersProps) {
  const { t } = useTranslation();
  const chosen = pair.candidates.find(({ document }) => document.id === against) ?? pair.candidates[0];
  return (
    <div className="edition-papers">
      <div className="edition-papers__paper">
        <span className="edition-papers__label">{t('editions.old')}</span>
        {pair.candidates.length > 1 ? (
          <Select<string>
            aria-label={t('editions.chooseOld', { count: pair.candidates.length })}
            value={against}
            options={pair.candidates.map((candidate) => ({
              value: candidate.document.id,
              label: `${titleOf(candidate.document)}　${reasonWords(candidate, t)}`,
            }))}
            onChange={(id) => choose(id as DocumentId)}
          />
        ) : (
          <strong>{chosen && titleOf(chosen.document)}</strong>
        )}
        <span>{chosen && factsOf(chosen.document)}</span>
      </div>
      <div className="edition-papers__paper">
        <span className="edition-papers__label">{t('editions.fresh')}</span>
        <strong>{titleOf(pair.document) || question.name}</strong>
        <span>{[factsOf(pair.document), question.name].filter(Boolean).join(' · ')}</span>
      </div>
      {chosen && <p className="edition-papers__reason">{reasonWords(chosen, t)}</p>}
    </div>
  );
}

interface DecisionProps {
  /** Files that wait besides this one. */
  readonly others: number;
  readonly decide: (choice: EditionDecision['choice'], all: boolean) => void;
}

const CHOICES = ['replace', 'keep-both', 'skip'] as const;

export function EditionDecisions({ others, decide }: DecisionProps) {
  const { t } = useTranslation();
  const running = useImports((state) => state.running);
  const [all, setAll] = useState(false);
  return (
    <div className="edition-decisions" role="toolbar" aria-label={t('editions.decide')}>
      {CHOICES.map((choice) => (
        <Button
          key={choice}
          type={choice === 'replace' ? 'primary' : 'default'}
          disabled={running}
          title={t(`editions.hints.${choice}`)}
          onClick={() => decide(choice, all)}
        >
          {t(`editions.choices.${choice}`)}
        </Button>
      ))}
      {others > 0 && (
        <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
          {t('editions.all', { count: others })}
        </Checkbox>
      )}
    </div>
  );
}
