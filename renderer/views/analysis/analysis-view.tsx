/** 分析: questions about the whole graph, answered in lines that lead to things, places and pictures. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisAnswer, AnalysisKind } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useWording } from '../labels.ts';
import { Doubles } from '../names/doubles.tsx';
import { AnalysisRow } from './analysis-row.tsx';
import './analysis.css';

/** Names are asked about too, and answered in lines of their own. */
type Question = AnalysisKind | 'doubles';

const QUESTIONS: readonly Question[] = ['partners', 'bridges', 'groups', 'holders', 'similar', 'doubles'];

interface QuestionsProps {
  readonly chosen: Question;
  readonly choose: (question: string) => void;
}

function Questions({ chosen, choose }: QuestionsProps) {
  const { t } = useTranslation();
  return QUESTIONS.map((question) => (
    <button
      key={question}
      type="button"
      className="analysis-kind"
      aria-pressed={question === chosen}
      onClick={() => choose(question)}
    >
      {question === 'doubles' ? t('names.doubles.kind') : t(`analysis.kind.${question}`)}
    </button>
  ));
}

function Lines({ answer }: { readonly answer: AnalysisAnswer }) {
  const { t } = useTranslation();
  const wording = useWording();
  const cards = useMemo(() => new Map(answer.cards.map((card) => [card.id, card])), [answer]);
  const { kind, method, lines } = answer;
  return (
    <div className="analysis">
      <h3>{t(`analysis.title.${kind}`)}</h3>
      <p className="analysis__method">{t('analysis.method', { method: wording(method) })}</p>
      {lines.length === 0 && (
        <StateMessage tone="empty" title={t('analysis.none')} body={t('analysis.noneHint')} />
      )}
      <ol>
        {lines.map((line) => (
          <AnalysisRow key={line.bodies.join()} kind={kind} line={line} cards={cards} />
        ))}
      </ol>
    </div>
  );
}

function Analysed({ kind }: { readonly kind: AnalysisKind }) {
  const { value, failure, retry } = useAnswer('graph.analysis', { kind });
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  return value ? <Lines answer={value} /> : <SkeletonLines count={10} />;
}

export function AnalysisView() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const question = QUESTIONS.find((known) => known === parameters['kind']) ?? 'partners';
  return (
    <section className="analysis-view" aria-label={t('view.analysis')}>
      <ViewHead
        title={t('view.analysis')}
        subject={null}
        toolsLabel={t('analysis.tools')}
        tools={
          <Questions
            chosen={question}
            choose={(next) => change({ kind: next === 'partners' ? '' : next, state: '' })}
          />
        }
      />
      <div className="analysis-view__body">
        {question === 'doubles' ? <Doubles /> : <Analysed kind={question} />}
      </div>
    </section>
  );
}
